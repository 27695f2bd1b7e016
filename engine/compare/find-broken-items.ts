import type { DataElement } from "../model/data-element.ts";
import type { Comparison } from "./comparison.ts";

/** This year's items whose figures do not compare with last year's, though last year had some. */
export function findBrokenItems(comparison: Comparison): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const [id, item] of comparison.itemsAfter) {
    const nature = comparison.evolutions.get(id)?.nature;
    const former = comparison.predecessorOf(id);
    const changed =
      former !== undefined &&
      (former.whenBlank !== item.whenBlank || unitsOf(former) !== unitsOf(item));
    if (nature === "break" || nature === "split" || changed) broken.add(id);
  }
  return broken;
}

/** Types of what is not a figure stand for their unit. */
function unitsOf({ shape }: DataElement): string {
  if (shape.type === "number" || shape.type === "breakdown") return shape.value.unit.id;
  if (shape.type !== "table") return shape.type;
  return shape.columns.map(({ value }) => value.unit.id).join(" ");
}
