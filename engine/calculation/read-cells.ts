import type { AskedElement, AskedLines } from "./category-layout.ts";
import { rankOf } from "./key-order.ts";
import type { ProgramCell } from "./program.ts";
import { readCell, readNumber } from "./read-cell.ts";
import { PRESENT } from "./slot-state.ts";
import type { Answer } from "./submission.ts";

/**
 * The figures of one item into their slots, NaN where it is not answered or not with its type.
 * Blanks count as `si_absent`: of a breakdown or table once begun, of a single figure at once when
 * it is this year's. Last year's, read without states, stays blank: nobody was asked again.
 */
export function readCells(
  { element, cells, lines }: AskedElement,
  answer: Answer | undefined,
  column: Float64Array,
  s?: Uint8Array,
): void {
  const cell = cells[0];
  if (cell === undefined) return;
  let count: number;
  if (lines === undefined) {
    const value = answer === undefined ? Number.NaN : readCell(element, cell, answer);
    count = write(value, cell.slot, column, s);
  } else {
    count = readLines(answer, lines, column, s);
  }
  const { whenBlank } = element;
  if (whenBlank === undefined || count === cells.length) return;
  const isBegun = lines === undefined ? s !== undefined : count > 0;
  if (isBegun) fillBlanks(cells, whenBlank, column, s);
}

/** How many figures there were. */
function readLines(
  answer: unknown,
  { keys, slots }: AskedLines,
  column: Float64Array,
  s: Uint8Array | undefined,
): number {
  if (typeof answer !== "object" || answer === null) return 0;
  let count = 0;
  let expected = 0;
  for (const key in answer) {
    const value = (answer as Readonly<Record<string, unknown>>)[key];
    const rank = rankOf(keys, key, expected);
    if (rank < 0) continue;
    expected = rank + 1;
    const at = slots[rank]!;
    count +=
      typeof at === "number"
        ? write(readNumber(value), at, column, s)
        : readLines(value, at, column, s);
  }
  return count;
}

/** 1 for a figure, 0 for none. */ function write(
  value: number,
  slot: number,
  column: Float64Array,
  s: Uint8Array | undefined,
): number {
  if (Number.isNaN(value)) return 0;
  column[slot] = value;
  if (s !== undefined) s[slot] = PRESENT;
  return 1;
}

function fillBlanks(
  cells: readonly ProgramCell[],
  whenBlank: number,
  column: Float64Array,
  s: Uint8Array | undefined,
): void {
  for (const { slot } of cells) {
    if (Number.isNaN(column[slot])) write(whenBlank, slot, column, s);
  }
}
