// Groups and what is hidden of them, in the words of every output.

import type { GroupValue, ToldSummary } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import type { GroupingKey } from "./grouping.ts";

/** All the groups of a table together. */
export const TOGETHER = "Ensemble";

/** « EHPAD », « Bretagne », « non renseigné ». */
export function sayGroupValue(value: GroupValue, { labels }: GroupingKey): string {
  if (typeof value === "string") return labels.get(value) ?? value;
  return value.absence === "missing" ? "non renseigné" : "sans objet";
}

type Masked = Extract<ToldSummary, { readonly masked: unknown }>;

export function sayMasked({ masked }: Masked, minimum: number): string {
  return masked === "tooFew"
    ? phrase`effectif inférieur à ${minimum}`
    : "masqué pour protéger un autre groupe";
}
