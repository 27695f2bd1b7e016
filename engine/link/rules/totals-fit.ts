import { valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Rule } from "./rule.ts";

/** The total of a breakdown is a plain figure of the same unit, asked of the same categories. */
export const totalsFit: Rule = ({ definitions }) =>
  [...definitions.elements.values()].flatMap(({ shape, appliesTo, place }) => {
    if (shape.type !== "breakdown" || shape.total === undefined) return [];
    const at = valueSpan(place, "total");
    const total = definitions.elements.get(shape.total);
    if (total === undefined) {
      if (definitions.declared.elements.has(shape.total)) return [];
      const near = suggest(shape.total, definitions.elements.keys());
      return [report.unknownCode(at, { what: "la donnée", name: shape.total, near })];
    }
    const fits =
      total.shape.type === "number" &&
      total.shape.value.unit.id === shape.value.unit.id &&
      appliesTo.every((category) => total.appliesTo.includes(category));
    return fits ? [] : [report.badTotal(at, { total: shape.total })];
  });
