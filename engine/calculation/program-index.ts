// What a program says, turned round for quick look-up. Built once per calculator.
import { type CategoryLayout, layOutCategory } from "./category-layout.ts";
import type { Program } from "./program.ts";
import type { SlotOwner } from "./slot-owner.ts";
import { visibilityOrder } from "./visibility-order.ts";

export interface ProgramIndex {
  readonly program: Program;
  /** By slot. */
  readonly owners: readonly SlotOwner[];
  /** What a category is asked; nothing when the campaign does not know it. */
  readonly layoutOf: (category: string) => CategoryLayout;
}

export function indexProgram(program: Program): ProgramIndex {
  const owners: SlotOwner[] = [];
  for (const element of program.elements) {
    for (const cell of element.cells) owners[cell.slot] = { element, cell };
  }
  const order = visibilityOrder(program, owners);
  // One category at a time: an example, or a form, only ever asks for one.
  const layouts = new Map<string, CategoryLayout>();
  const layoutOf = (category: string): CategoryLayout => {
    const known = program.categories.includes(category) ? category : "";
    const layout = layouts.get(known) ?? layOutCategory(program, known === "" ? [] : order, known);
    layouts.set(known, layout);
    return layout;
  };
  return { program, owners, layoutOf };
}
