// The formulas of a simulation, read in a scope of their own: items and auxiliary quantities.

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findReferences } from "../../formula/find-references.ts";
import type { Formula } from "../../formula/formula.ts";
import { readFormula } from "../../formula/read-formula.ts";
import type { FormulaSymbol, Scope } from "../../formula/scope.ts";
import { PLAIN } from "../../formula/unit-arithmetic.ts";
import { type Place, textSpan, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { buildScope } from "../build-scope.ts";
import { report } from "../diagnostics.ts";
import type { Definitions } from "../drafts.ts";
import { asDiagnostic, type Formulas, isConsequence } from "../link-formulas.ts";
import { checkAsked } from "./check-asked.ts";
import { orderRules } from "./order-rules.ts";
import { reportSimulation } from "./simulation-diagnostics.ts";
import {
  type FormulaText,
  formulasOf,
  type RuleDraft,
  type SimulationDraft,
} from "./simulation-draft.ts";

/** A simulation whose formulas are read: by their text, those that could be. */
export interface LinkedSimulation {
  readonly draft: SimulationDraft;
  readonly formulas: ReadonlyMap<string, Formula>;
  /** Each rule after those that it reads. */
  readonly order: readonly RuleDraft[];
}

export function linkSimulation(
  draft: SimulationDraft,
  definitions: Definitions,
  { conditions }: Formulas,
  add: (diagnostic: Diagnostic) => void,
): LinkedSimulation {
  const scope = simulationScope(draft, definitions);
  const formulas = new Map<string, Formula>();
  const told = new Set<string>();
  const readText = ({ source, place }: FormulaText): void => {
    const key = place?.path.join("/") ?? `=${source}`;
    if (told.has(key)) return;
    told.add(key);
    const { formula, faults } = readFormula(source, scope, { mode: "value" });
    // What we write ourselves only fails where something else is told.
    if (place === undefined) {
      if (formula !== undefined) formulas.set(source, formula);
      return;
    }
    for (const fault of faults) {
      if (!isConsequence(fault, source, definitions)) add(asDiagnostic(fault, place, 0));
    }
    if (formula === undefined) return;
    const wrong = findWrongReferences(formula, place, definitions);
    wrong.forEach(add);
    if (wrong.length === 0) formulas.set(source, formula);
  };
  for (const rule of draft.rules) {
    for (const { recipe } of rule.variants) formulasOf(recipe).forEach(readText);
  }
  checkDates(draft, definitions, add);
  const order = orderRules(draft, formulas, conditions, add);
  checkAsked(order, formulas, draft, definitions, add);
  return { draft, formulas, order };
}

function simulationScope({ quantities }: SimulationDraft, definitions: Definitions): Scope {
  const scope = buildScope(definitions);
  const symbols = new Map(
    [...quantities].map((id): [string, FormulaSymbol] => [
      id,
      {
        id,
        label: id,
        origin: "element",
        shape: { kind: "scalar", type: { kind: "number", unit: PLAIN, integer: false } },
      },
    ]),
  );
  return {
    ...scope,
    find: (name) => symbols.get(name) ?? scope.find(name),
    names: [...symbols.keys(), ...definitions.elements.keys()],
  };
}

/** Results are what a simulation leads to: it cannot start from them, nor from the year before. */
function findWrongReferences(
  { expression }: Formula,
  place: Place,
  { indicators }: Definitions,
): readonly Diagnostic[] {
  return findReferences(expression).flatMap(({ id, lastYear, start, end }) => {
    const at = textSpan(place, start, end);
    if (indicators.has(id)) return [reportSimulation.readsResult(at, { id })];
    return lastYear ? [reportSimulation.readsLastYear(at, {})] : [];
  });
}

function checkDates(
  { rules }: SimulationDraft,
  { elements, declared }: Definitions,
  add: (diagnostic: Diagnostic) => void,
): void {
  const told = new Set<string>();
  for (const { recipe } of rules.flatMap(({ variants }) => variants)) {
    if (recipe.kind !== "day" || recipe.after === undefined) continue;
    const { id, place } = recipe.after;
    const key = place.path.join("/");
    if (told.has(key) || (declared.elements.has(id) && !elements.has(id))) continue;
    told.add(key);
    const element = elements.get(id);
    if (element === undefined) {
      const facts = { what: "la donnée", name: id, near: suggest(id, elements.keys()) };
      add(report.unknownCode(valueSpan(place), facts));
    } else if (element.shape.type !== "date") {
      add(reportSimulation.notADate(valueSpan(place), { id }));
    }
  }
}
