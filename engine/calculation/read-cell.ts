import { parseDay } from "./parse-day.ts";
import type { ProgramCell, ProgramElement } from "./program.ts";
import type { Answer } from "./submission.ts";

/** The figure of one cell in an answer to its item; NaN when it is absent, or not with its type. */
export function readCell(element: ProgramElement, cell: ProgramCell, answer: Answer): number {
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
    case "list":
      return Number.NaN;
  }
}

/** A figure as it may be answered: finite. */
export function readNumber(value: unknown): number {
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
