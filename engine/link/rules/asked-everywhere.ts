import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { findReferences } from "../../formula/find-references.ts";
import type { Formula } from "../../formula/formula.ts";
import { below, type Place, textSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Definitions } from "../drafts.ts";
import type { Rule } from "./rule.ts";

/** A formula reads only what is asked wherever it applies, unless it provides for the absence. */
export const askedEverywhere: Rule = ({ definitions, formulas }) => {
  const { elements, indicators, controls } = definitions;
  const checked = [
    ...[...formulas.conditions].map(([id, formula]) => ({
      owner: elements.get(id)!,
      key: "visible_si",
      formula,
    })),
    ...[...formulas.indicators].map(([id, formula]) => ({
      owner: indicators.get(id)!,
      key: "formule",
      formula,
    })),
    ...[...formulas.controls].map(([id, formula]) => ({
      owner: controls.get(id)!,
      key: "regle",
      formula,
    })),
  ];
  return checked.flatMap(({ owner, key, formula }) =>
    check(formula, owner.appliesTo, below(owner.place, key), definitions),
  );
};

function check(
  formula: Formula,
  appliesTo: readonly string[],
  place: Place,
  definitions: Definitions,
): readonly Diagnostic[] {
  const told = new Set<string>();
  return findReferences(formula.expression).flatMap(({ id, cell, guarded, start, end }) => {
    const asked = askedOf(id, cell?.split(".")[1], definitions);
    const categories = appliesTo.filter((category) => !asked.includes(category));
    const name = cell ?? id;
    if (guarded || categories.length === 0 || told.has(name)) return [];
    told.add(name);
    return [report.notAskedThere(textSpan(place, start, end), { id: name, categories })];
  });
}

/** Categories for which the item (or the one line of it that is named) exists. */
function askedOf(
  id: string,
  line: string | undefined,
  definitions: Definitions,
): readonly string[] {
  const element = definitions.elements.get(id);
  const indicator = definitions.indicators.get(id);
  const whole = (element ?? indicator)!.appliesTo;
  const shape = element?.shape;
  const dimension =
    shape?.type === "breakdown" || shape?.type === "table" ? shape.dimension : indicator?.dimension;
  const option =
    line === undefined ? undefined : dimension?.options.find(({ key }) => key === line);
  return option === undefined
    ? whole
    : whole.filter((category) => option.appliesTo.includes(category));
}
