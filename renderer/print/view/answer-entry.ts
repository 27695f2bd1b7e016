// What a grid knows of the answer to one question, and what it says where it knows none.

import { type Answers, formatNumber, type Question } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { NOT_ANSWERED } from "./not-answered.ts";

export interface AnswerEntry {
  /** Undefined when there is none, or when it is inactive: its question is not asked. */
  readonly answer: Answers[string] | undefined;
  /** « non renseigné », « sans objet », « compte pour 0 »; null where a blank is there to be filled. */
  readonly absence: string | null;
}

/** The entry of one question: on a blank grid, and where the condition is not known, nothing. */
export function readEntry(
  question: Question,
  { answers, visibility }: Pick<GridOptions, "answers" | "visibility">,
): AnswerEntry {
  if (answers === undefined) return { answer: undefined, absence: null };
  switch (visibility?.[question.id] ?? "asked") {
    case "hidden":
    case "notAsked":
      return { answer: undefined, absence: "sans objet" };
    case "undetermined":
      return { answer: undefined, absence: null };
    case "asked":
      return {
        answer: answers[question.id],
        absence: describeBlank(question, answers[question.id]),
      };
  }
}

/** A number may say what a blank counts for; a breakdown or a table, once one cell is answered. */
function describeBlank({ type, whenBlank }: Question, answer: AnswerEntry["answer"]): string {
  const counts = type === "number" || countCells(answer) > 0;
  return counts && whenBlank !== undefined
    ? `compte pour ${formatNumber(whenBlank, 0)}`
    : NOT_ANSWERED;
}

function countCells(answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return answer === undefined ? 0 : 1;
  return Object.values(answer).reduce<number>((count, cell) => count + countCells(cell), 0);
}
