import type { AskedElement } from "./category-layout.ts";
import { parseDay } from "./parse-day.ts";
import type { ProgramCell, ProgramElement } from "./program.ts";
import { PRESENT } from "./slot-state.ts";
import type { Answer, Answers } from "./submission.ts";

/**
 * The figures of one item into their slots, NaN where it is not answered or not with its type.
 * Blanks count as `si_absent`: of a breakdown or table once begun, of a single figure at once when
 * it is this year's. Last year's, read without states, stays blank: nobody was asked again.
 */
export function readCells(
  { element, cells }: AskedElement,
  answers: Answers,
  column: Float64Array,
  s?: Uint8Array,
): void {
  const answer = answers[element.id];
  const { whenBlank } = element;
  const single = cells[0]?.line === undefined;
  let begun = single && s !== undefined;
  if (answer === undefined && !begun) return;
  for (const cell of cells) {
    const value = answer === undefined ? Number.NaN : readCell(element, cell, answer);
    if (Number.isNaN(value)) continue;
    begun = true;
    column[cell.slot] = value;
    if (s !== undefined) s[cell.slot] = PRESENT;
  }
  if (begun && whenBlank !== undefined) fillBlanks(cells, whenBlank, column, s);
}

function fillBlanks(
  cells: readonly ProgramCell[],
  whenBlank: number,
  column: Float64Array,
  s: Uint8Array | undefined,
): void {
  for (const { slot } of cells) {
    if (!Number.isNaN(column[slot])) continue;
    column[slot] = whenBlank;
    if (s !== undefined) s[slot] = PRESENT;
  }
}

function readCell(element: ProgramElement, cell: ProgramCell, answer: Answer): number {
  switch (element.type) {
    case "number":
      return readNumber(answer);
    case "date":
      return typeof answer === "string" ? (parseDay(answer) ?? Number.NaN) : Number.NaN;
    case "yesNo":
    case "choice": {
      const rank = typeof answer === "string" ? (element.options ?? []).indexOf(answer) : -1;
      return rank < 0 ? Number.NaN : rank;
    }
    case "breakdown":
      return readNumber(property(answer, cell.line));
    case "table":
      return readNumber(property(property(answer, cell.line), cell.column));
    case "text":
    case "multipleChoice":
      return Number.NaN;
  }
}

function readNumber(value: unknown): number {
  return typeof value === "number" && value - value === 0 ? value : Number.NaN;
}

/**
 * A key of an answer. What objects inherit is not asked apart: none of it is a number, a text or
 * a plain record of numbers, so it is never taken for an answer, and each look-up is done once.
 */
function property(value: unknown, key: string | undefined): unknown {
  if (typeof value !== "object" || value === null || key === undefined) return undefined;
  return (value as Record<string, unknown>)[key];
}
