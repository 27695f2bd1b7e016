// What reads last year cannot be taken as it was last year: the year before is not known.

import { findReferences, type Reference } from "../../formula/find-references.ts";
import type { Formula } from "../../formula/formula.ts";
import { below, type Place, textSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Definitions } from "../drafts.ts";
import type { Formulas } from "../link-formulas.ts";
import type { Rule } from "./rule.ts";

/** An indicator in `precedent` or `evolution` reads this year only, itself and through others. */
export const oneYearBack: Rule = ({ definitions, formulas }) =>
  placeFormulas(definitions, formulas).flatMap(({ owner, formula, place, from }) =>
    lastYearReferences(formula).flatMap(({ id, start, end }) => {
      const read = reach(id, formulas.indicators);
      // Whoever comes back to itself goes in circles, and is told so.
      if (owner !== undefined && read.has(owner)) return [];
      const related = [...read].flatMap(([reader, its]) => {
        const [first] = lastYearReferences(its);
        if (first === undefined) return [];
        const at = below(definitions.indicators.get(reader)!.place, "formule");
        const message = `« ${reader} » lit ici l'année précédente`;
        return [{ at: textSpan(at, first.start, first.end), message }];
      });
      if (related.length === 0) return [];
      const at = textSpan(place, from + start, from + end);
      return [report.previousOfPrevious(at, { id }, related)];
    }),
  );

interface PlacedFormula {
  /** The indicator that the formula calculates, if it does. */
  readonly owner?: string;
  readonly formula: Formula;
  readonly place: Place;
  /** Where the formula begins in the text written there. */
  readonly from: number;
}

/** Every formula that may read last year: those of indicators, of controls and of their messages. */
function placeFormulas(
  { indicators, controls }: Definitions,
  formulas: Formulas,
): readonly PlacedFormula[] {
  return [
    ...[...formulas.indicators].map(([owner, formula]) => {
      return { owner, formula, place: below(indicators.get(owner)!.place, "formule"), from: 0 };
    }),
    ...[...formulas.controls].map(([id, formula]) => {
      return { formula, place: below(controls.get(id)!.place, "regle"), from: 0 };
    }),
    ...[...formulas.messages].flatMap(([id, pieces]) => {
      const place = below(controls.get(id)!.place, "message");
      return pieces.flatMap((piece) => ("text" in piece ? [] : [{ ...piece, place }]));
    }),
  ];
}

function lastYearReferences({ expression }: Formula): readonly Reference[] {
  return findReferences(expression).filter(({ lastYear }) => lastYear);
}

/** The formulas of an indicator and of those that it reads, directly or not; none for an item. */
function reach(id: string, indicators: ReadonlyMap<string, Formula>): ReadonlyMap<string, Formula> {
  const reached = new Map<string, Formula>();
  const visit = (one: string): void => {
    const formula = indicators.get(one);
    if (formula === undefined || reached.has(one)) return;
    reached.set(one, formula);
    formula.references.forEach(visit);
  };
  visit(id);
  return reached;
}
