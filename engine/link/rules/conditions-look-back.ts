import { findReferences } from "../../formula/find-references.ts";
import { below, textSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Rule } from "./rule.ts";

/** A condition reads questions asked before its own: so no loop, and nothing appears behind one's back. */
export const conditionsLookBack: Rule = ({ definitions, formulas }) => {
  const ranks = new Map([...definitions.elements.keys()].map((id, rank) => [id, rank]));
  return [...formulas.conditions].flatMap(([item, { expression }]) => {
    const place = below(definitions.elements.get(item)!.place, "visible_si");
    const references = findReferences(expression);
    const isFirst = (id: string, index: number): boolean =>
      references.findIndex((reference) => reference.id === id) === index;
    return references.flatMap(({ id, start, end }, index) => {
      if (ranks.get(id)! < ranks.get(item)! || !isFirst(id, index)) return [];
      return [report.readsLaterItem(textSpan(place, start, end), { id, item })];
    });
  });
};
