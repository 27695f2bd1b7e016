import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findReferences } from "../../formula/find-references.ts";
import type { Formula } from "../../formula/formula.ts";
import { textSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Definitions } from "../drafts.ts";
import { formulasOf, type RuleDraft, type SimulationDraft } from "./simulation-draft.ts";

/** An item is not left blank because its formula reads what its category is not asked. */
export function checkAsked(
  order: readonly RuleDraft[],
  formulas: ReadonlyMap<string, Formula>,
  { quantities }: SimulationDraft,
  { elements }: Definitions,
  add: (diagnostic: Diagnostic) => void,
): void {
  const known = new Map<string, ReadonlySet<string>>();
  const isAsked = (id: string, line: string | undefined, category: string): boolean => {
    const element = elements.get(id);
    if (element === undefined) return known.get(id)?.has(category) ?? true;
    const dimension = "dimension" in element.shape ? element.shape.dimension : undefined;
    const option = dimension?.options.find(({ key }) => key === line);
    return element.appliesTo.includes(category) && (option?.appliesTo.includes(category) ?? true);
  };
  for (const { id, variants } of order) {
    const available = new Set<string>();
    const told = new Set<string>();
    for (const { categories, recipe } of variants) {
      const blocked = new Set<string>();
      for (const { source, place } of formulasOf(recipe)) {
        const formula = formulas.get(source);
        for (const one of formula === undefined ? [] : findReferences(formula.expression)) {
          if (one.guarded) continue;
          const without = categories.filter(
            (category) => !isAsked(one.id, one.cell?.split(".")[1], category),
          );
          for (const category of without) blocked.add(category);
          const name = one.cell ?? one.id;
          if (place === undefined || without.length === 0 || told.has(name)) continue;
          // A quantity is only missed where an item reads it.
          if (quantities.has(id)) continue;
          told.add(name);
          const at = textSpan(place, one.start, one.end);
          add(report.notAskedThere(at, { id: name, categories: without }));
        }
      }
      for (const category of categories) if (!blocked.has(category)) available.add(category);
    }
    known.set(id, available);
  }
}
