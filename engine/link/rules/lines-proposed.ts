import { keySpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Whoever is asked a breakdown or a table is proposed at least one line of it. */
export const linesProposed: Rule = ({ definitions }) =>
  [...definitions.elements.values()].flatMap(({ id, shape, appliesTo, place }) => {
    if (shape.type !== "breakdown" && shape.type !== "table") return [];
    const { options } = shape.dimension;
    const categories = appliesTo.filter(
      (category) => !options.some((option) => option.appliesTo.includes(category)),
    );
    if (categories.length === 0) return [];
    return [report.noLineThere(keySpan(place, "concerne"), { id, categories })];
  });
