import type { NumberShape, Shape } from "../../model/data-element.ts";

/** Whether two answers to an item make one when they are added: quantities do, shares do not. */
export function isAdditive(shape: Shape): boolean {
  const isQuantity = ({ kind, unit }: NumberShape): boolean =>
    kind !== "percentage" && unit.scale === 1;
  switch (shape.type) {
    case "number":
    case "breakdown":
      return isQuantity(shape.value);
    case "table":
      return shape.columns.every(({ value }) => isQuantity(value));
    default:
      return false;
  }
}
