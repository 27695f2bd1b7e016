// In which order the parts of a record are made: each after those that it reads.

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Formula } from "../../formula/formula.ts";
import { keySpan } from "../../source/place.ts";
import { reportSimulation } from "./simulation-diagnostics.ts";
import { formulasOf, type RuleDraft, type SimulationDraft } from "./simulation-draft.ts";

/** What must be made before a rule is followed. */
function readBy(
  { id, variants }: RuleDraft,
  formulas: ReadonlyMap<string, Formula>,
  conditions: ReadonlyMap<string, Formula>,
): readonly string[] {
  const recipes = variants.map(({ recipe }) => recipe);
  return [
    ...(conditions.get(id)?.references ?? []),
    ...recipes.flatMap(formulasOf).flatMap(({ source }) => formulas.get(source)?.references ?? []),
    ...recipes.flatMap((recipe) => (recipe.kind === "day" ? (recipe.after?.id ?? []) : [])),
  ];
}

/** Each rule after those it reads, else as they are given; a loop is told once, and left as it is. */
export function orderRules(
  { rules }: SimulationDraft,
  formulas: ReadonlyMap<string, Formula>,
  conditions: ReadonlyMap<string, Formula>,
  add: (diagnostic: Diagnostic) => void,
): readonly RuleDraft[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered = new Set<RuleDraft>();
  const path: string[] = [];
  const looping = new Set<string>();
  const visit = (id: string): void => {
    const rule = byId.get(id);
    if (rule === undefined || ordered.has(rule)) return;
    const start = path.indexOf(id);
    if (start !== -1) {
      const loop = path.slice(start);
      const first = loop.map((one) => byId.get(one)?.place).find((place) => place !== undefined);
      if (first !== undefined && !loop.some((one) => looping.has(one))) {
        add(reportSimulation.goesInCircles(keySpan(first), { loop: [...loop, id] }));
      }
      for (const one of loop) looping.add(one);
      return;
    }
    path.push(id);
    readBy(rule, formulas, conditions).forEach(visit);
    path.pop();
    ordered.add(rule);
  };
  for (const { id } of rules) visit(id);
  return [...ordered];
}
