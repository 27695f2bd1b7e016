// Two items that have come to bear one label: on paper, only their numbers tell them apart.
import type { DataElement } from "../../model/data-element.ts";
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareSharedLabels: Comparer = ({ itemsBefore, itemsAfter }) => {
  const first = new Map<string, DataElement>();
  return [...itemsAfter.values()].flatMap((item) => {
    const other = first.get(item.label);
    if (other === undefined) {
      first.set(item.label, item);
      return [];
    }
    const wereAlike = itemsBefore.get(item.id)?.label === itemsBefore.get(other.id)?.label;
    if (itemsBefore.has(item.id) && itemsBefore.has(other.id) && wereAlike) return [];
    const facts = { other: other.id };
    return [describeDifference("labelShared", subjectOf.item(item), facts, { at: item.origin })];
  });
};
