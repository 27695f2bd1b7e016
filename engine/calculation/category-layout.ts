// What one category is asked, worked out once: encoding a record then only reads answers.
import { type KeyOrder, orderKeys } from "./key-order.ts";
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
  /** Their slots by the keys of an answer; absent for a single figure. */
  readonly lines?: AskedLines;
  /** Whether a calculation reads last year's answer. */
  readonly hasPast: boolean;
}

/** By rank of line: its slot or, in a table, those of its columns. */
export interface AskedLines {
  readonly keys: KeyOrder;
  readonly slots: readonly (number | AskedLines)[];
}

/** `order` is every item of the program, each after those that its condition reads. */
export function layOutCategory(
  program: Program,
  order: readonly ProgramElement[],
  category: string,
): CategoryLayout {
  const past = new Set(
    program.nodes.flatMap((node) => (node.op === "previous" ? [node.slot] : [])),
  );
  const states = new Uint8Array(program.slotCount).fill(NOT_APPLICABLE);
  const elements = order
    .filter((element) => element.appliesTo.includes(category))
    .map((element): AskedElement => {
      const isAsked = ({ appliesTo }: ProgramCell): boolean =>
        appliesTo === undefined || appliesTo.includes(category);
      for (const cell of element.cells) states[cell.slot] = isAsked(cell) ? MISSING : NOT_PROPOSED;
      const cells = element.cells.filter(isAsked);
      const hasPast = cells.some(({ slot }) => past.has(slot));
      const asked = { element, cells, hasPast };
      return cells[0]?.line === undefined ? asked : { ...asked, lines: linesOf(cells) };
    });
  return { states, elements };
}

function linesOf(cells: readonly ProgramCell[]): AskedLines {
  const keys = [...new Set(cells.map(({ line = "" }) => line))];
  const slots = keys.map((key) => {
    const own = cells.filter(({ line }) => line === key);
    return own[0]!.column === undefined ? own[0]!.slot : columnsOf(own);
  });
  return { keys: orderKeys(keys), slots };
}

function columnsOf(cells: readonly ProgramCell[]): AskedLines {
  const keys = orderKeys(cells.map(({ column = "" }) => column));
  return { keys, slots: cells.map(({ slot }) => slot) };
}
