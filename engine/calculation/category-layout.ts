// What one category is asked, worked out once: encoding a record then only reads answers.
import type { Program, ProgramCell, ProgramElement } from "./program.ts";
import { MISSING, NOT_APPLICABLE, NOT_PROPOSED } from "./slot-state.ts";

export interface CategoryLayout {
  /** States of the slots before any answer is read and any condition decided. */
  readonly states: Uint8Array;
  /** Items that the category is asked, each after those that its condition reads. */
  readonly elements: readonly AskedElement[];
}

export interface AskedElement {
  readonly element: ProgramElement;
  /** Its cells that the category is asked. */
  readonly cells: readonly ProgramCell[];
}

/** `order` is every item of the program, each after those that its condition reads. */
export function layOutCategory(
  program: Program,
  order: readonly ProgramElement[],
  category: string,
): CategoryLayout {
  const states = new Uint8Array(program.slotCount).fill(NOT_APPLICABLE);
  const elements = order
    .filter((element) => element.appliesTo.includes(category))
    .map((element) => {
      const isAsked = ({ appliesTo }: ProgramCell): boolean =>
        appliesTo === undefined || appliesTo.includes(category);
      for (const cell of element.cells) states[cell.slot] = isAsked(cell) ? MISSING : NOT_PROPOSED;
      return { element, cells: element.cells.filter(isAsked) };
    });
  return { states, elements };
}
