// What a program says, turned round for quick look-up. Built once per calculator.
import type { Program, ProgramElement } from "./program.ts";
import type { SlotOwner } from "./slot-owner.ts";
import { visibilityOrder } from "./visibility-order.ts";

export interface ProgramIndex {
  readonly program: Program;
  /** By slot. */
  readonly owners: readonly SlotOwner[];
  readonly elements: ReadonlyMap<string, ProgramElement>;
  /** Elements in an order where each comes after those that its condition reads. */
  readonly order: readonly ProgramElement[];
}

export function indexProgram(program: Program): ProgramIndex {
  const owners: SlotOwner[] = [];
  for (const element of program.elements) {
    for (const cell of element.cells) owners[cell.slot] = { element, cell };
  }
  const elements = new Map(program.elements.map((element) => [element.id, element]));
  return { program, owners, elements, order: visibilityOrder(program, owners) };
}
