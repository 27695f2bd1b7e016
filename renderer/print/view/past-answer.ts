// Last year's answer to one question, as it is printed beside the place for this year's.

import type { Answers, Question } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { formatDay } from "./format-day.ts";
import { formatFigure } from "./format-figure.ts";

/** Undefined: there was none, or none that compares. */
export interface PastAnswer {
  readonly answer: Answers[string] | undefined;
}

/** Null on a grid that tells nothing of last year. */
export function readPast(
  { id }: Pick<Question, "id">,
  { lastYear }: Pick<GridOptions, "lastYear">,
): PastAnswer | null {
  return lastYear === undefined ? null : { answer: lastYear[id] };
}

/** An answer that stands in one place, as one writes it; null when there was none. */
export function writePast(question: Question, { answer }: PastAnswer): string | null {
  if (answer === undefined) return null;
  switch (question.type) {
    case "number":
      return formatFigure(answer, question.number?.decimals ?? 0);
    case "date":
      return formatDay(answer);
    case "choice":
      return labelOf(question, answer);
    case "multipleChoice":
      return Array.isArray(answer)
        ? answer.map((key) => labelOf(question, key)).join("\u202F; ") || null
        : null;
    default:
      return String(answer);
  }
}

/**
 * The options of last year's answer that are marked in the list of options: several, or one whose
 * words would not fit in the column.
 */
export function markedOptions(question: Question, past: PastAnswer | null): readonly string[] {
  const chosen = past?.answer;
  const keys = Array.isArray(chosen) ? chosen.map(String) : [String(chosen)];
  const known = (question.options ?? []).map(({ key }) => key);
  if (past === null || keys.length === 0 || !keys.every((key) => known.includes(key))) return [];
  if (question.type === "multipleChoice") return keys;
  return question.type === "choice" && labelOf(question, chosen).length > COLUMN_CHARACTERS
    ? keys
    : [];
}

/** Two lines of the column. */
const COLUMN_CHARACTERS = 24;

function labelOf({ options = [] }: Question, chosen: unknown): string {
  return options.find(({ key }) => key === chosen)?.label ?? String(chosen);
}
