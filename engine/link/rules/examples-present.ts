import { valueSpan } from "../../source/place.ts";
import { reportExample } from "../diagnostics.ts";
import type { Rule } from "./rule.ts";

/** Every fiche has an example: it is what readers understand first. */
export const examplesPresent: Rule = ({ definitions }) =>
  [...definitions.indicators.values()]
    .filter((indicator) => indicator.examples.length === 0)
    .map(({ id, place }) => reportExample.noExample(valueSpan(place, "indicateur"), { id }));
