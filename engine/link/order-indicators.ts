import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Formula } from "../formula/formula.ts";
import { below, textSpan } from "../source/place.ts";
import type { Span } from "../text/span.ts";
import { report } from "./diagnostics.ts";
import type { Definitions, IndicatorDraft } from "./drafts.ts";

/**
 * Indicators in an order where each comes after those it reads; official order otherwise.
 * A loop is reported once, with every link of it; its members are left out.
 */
export function orderIndicators(
  formulas: ReadonlyMap<string, Formula>,
  definitions: Definitions,
  add: (diagnostic: Diagnostic) => void,
): readonly string[] {
  const ordered: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const looping = new Set<string>();
  const visit = (id: string): void => {
    const start = path.indexOf(id);
    if (start !== -1) {
      const loop = path.slice(start);
      if (!loop.some((member) => looping.has(member))) reportLoop(loop, definitions, add);
      for (const member of loop) looping.add(member);
      return;
    }
    const formula = formulas.get(id);
    if (done.has(id) || formula === undefined) return;
    path.push(id);
    for (const reference of formula.references) visit(reference);
    path.pop();
    done.add(id);
    if (!looping.has(id)) ordered.push(id);
  };
  for (const id of definitions.indicators.keys()) visit(id);
  return ordered;
}

function reportLoop(
  loop: readonly string[],
  definitions: Definitions,
  add: (diagnostic: Diagnostic) => void,
): void {
  const span = (id: string) => formulaSpan(definitions.indicators.get(id)!);
  const related = loop
    .slice(1)
    .map((id) => ({ at: span(id), message: `« ${id} » continue la boucle` }));
  add(report.circularFormula(span(loop[0]!), { loop: [...loop, loop[0]!] }, related));
}

/** The text of the formula itself, not the sign that opens its block. */
function formulaSpan({ place, source }: IndicatorDraft): Span {
  return textSpan(below(place, "formule"), 0, source.trimEnd().length);
}
