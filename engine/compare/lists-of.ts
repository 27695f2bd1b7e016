import type { Shape } from "../model/data-element.ts";

/** Ids of the lists of answers and of the dimensions that an item uses. */
export function listsOf(shape: Shape): readonly string[] {
  if (shape.type === "list") return shape.fields.flatMap((field) => listsOf(field.shape));
  if ("dimension" in shape) return [shape.dimension.id];
  return "list" in shape ? [shape.list.id] : [];
}
