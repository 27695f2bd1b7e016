import { valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Rule } from "./rule.ts";

/** A condition reads questions asked before its own: so no loop, and nothing appears behind one's back. */
export const conditionsLookBack: Rule = ({ definitions, formulas }) => {
  const order = [...definitions.elements.keys()];
  return [...formulas.conditions].flatMap(([item, { references }]) => {
    const later = references.filter((id) => order.indexOf(id) >= order.indexOf(item));
    const at = valueSpan(definitions.elements.get(item)!.place, "visible_si");
    return later.map((id) => report.readsLaterItem(at, { id, item }));
  });
};
