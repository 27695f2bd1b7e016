// What a grid knows of the answer to one question, and what it says where it knows none.

import { type Answers, formatNumber, type Question } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { NOT_ANSWERED } from "./not-answered.ts";

export interface AnswerEntry {
  /** Undefined when there is none, or when it is inactive: its question is not asked. */
  readonly answer: Answers[string] | undefined;
  /** « non renseigné », « sans objet », « compte pour 0 »; null where a blank is there to be filled. */
  readonly absence: string | null;
  /** « à vérifier » where the answer is only offered; null elsewhere. */
  readonly proposal: string | null;
}

/** What is printed beside an answer that is only offered. */
export const TO_CHECK = "à vérifier";

/** The entry of one question: on a blank grid, and where the condition is not known, nothing. */
export function readEntry(
  question: Question,
  { answers, visibility, proposed }: Pick<GridOptions, "answers" | "visibility" | "proposed">,
): AnswerEntry {
  if (answers === undefined) {
    const answer = proposed?.[question.id];
    return { answer, absence: null, proposal: answer === undefined ? null : TO_CHECK };
  }
  const proposal = null;
  switch (visibility?.[question.id] ?? "asked") {
    case "hidden":
    case "notAsked":
      return { answer: undefined, absence: "sans objet", proposal };
    case "undetermined":
      return { answer: undefined, absence: null, proposal };
    case "asked":
      return {
        answer: answers[question.id],
        absence: describeBlank(question, answers[question.id]),
        proposal,
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
