// What is asked: items new, gone, renamed, merged, split, and what changed in those that stay.
import type { DataElement } from "../../model/data-element.ts";
import type { Evolution } from "../../model/evolution.ts";
import type { Change } from "../change.ts";
import { compareItem } from "../compare-item.ts";
import type { Comparer, Comparison } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareItems: Comparer = (comparison) => {
  const { itemsBefore, itemsAfter, evolutions } = comparison;
  const continued = new Set([...evolutions.values()].flatMap(({ from }) => from));
  return [
    ...[...itemsAfter.values()].flatMap((item) => compareOne(item, comparison)),
    ...[...itemsBefore.values()]
      .filter(({ id }) => !itemsAfter.has(id) && !continued.has(id))
      .map((item) =>
        describeDifference("itemRemoved", subjectOf.item(item), {}, { at: item.origin }),
      ),
  ];
};

function compareOne(item: DataElement, comparison: Comparison): readonly Change[] {
  const evolution = comparison.evolutions.get(item.id);
  const former = comparison.predecessorOf(item.id);
  const declared = evolution === undefined ? [] : tellEvolution(item, evolution);
  if (former !== undefined) return [...declared, ...compareItem(former, item, comparison)];
  if (declared.length > 0) return declared;
  return [describeDifference("itemAdded", subjectOf.item(item), {}, { at: item.origin })];
}

function tellEvolution(item: DataElement, evolution: Evolution): readonly Change[] {
  const subject = subjectOf.item(item);
  const { reason, from, of, moved } = evolution;
  const [origin = ""] = from;
  const at = { at: item.origin };
  switch (evolution.nature) {
    case "break":
      return [describeDifference("seriesBroken", subject, { reason }, at)];
    case "rename":
      return [describeDifference("itemRecoded", subject, { from: origin, reason }, at)];
    case "merge":
      return [describeDifference("itemsMerged", subject, { from, reason }, at)];
    case "split":
      return [describeDifference("itemSplit", subject, { from: origin, parts: of, reason }, at)];
    case "move":
      return Object.entries(moved).map(([to, key]) =>
        describeDifference("optionMoved", subject, { from: key, to, reason }, at),
      );
  }
}
