import { parseDay } from "./parse-day.ts";
import type { ProgramCell, ProgramElement } from "./program.ts";
import type { Answer } from "./submission.ts";

/** The number of one cell of an answer; NaN when it is not answered, or not with its type. */
export function readCell(
  element: ProgramElement,
  cell: ProgramCell,
  answer: Answer | undefined,
): number {
  if (answer === undefined) return Number.NaN;
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
      return readNumber(own(answer, cell.line));
    case "table":
      return readNumber(own(own(answer, cell.line), cell.column));
    case "text":
    case "multipleChoice":
      return Number.NaN;
  }
}

function readNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : Number.NaN;
}

/** A key of the answer itself: what it inherits, such as `constructor`, is not an answer. */
function own(value: unknown, key: string | undefined): unknown {
  if (typeof value !== "object" || value === null || key === undefined) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
