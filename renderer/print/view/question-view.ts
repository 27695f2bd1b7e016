// A question as it is printed to be answered: its words, its remarks, and the place for the answer.

import type { Question } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { readEntry } from "./answer-entry.ts";
import { type AnswerView, createAnswerView } from "./answer-view.ts";
import { describeAnswer } from "./describe-answer.ts";
import { createLinesView, type LinesView } from "./lines-view.ts";
import { createMatrixView, type MatrixView } from "./matrix-view.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { TextBlock } from "./text-block.ts";

export interface QuestionView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly condition: string | null;
  readonly guidance: readonly TextBlock[];
  /** « Où trouver », « Facultative », and so on: short facts, in order. */
  readonly remarks: readonly string[];
  readonly marked: boolean;
  /** Exactly one of the three is there. */
  readonly answer: AnswerView | null;
  readonly matrix: MatrixView | null;
  readonly lines: LinesView | null;
}

/** The view of one question, blank, or prefilled when answers are given. */
export function createQuestionView(question: Question, options: GridOptions): QuestionView {
  const { list } = question;
  const isMatrix = question.type === "breakdown" || question.type === "table";
  const entry = readEntry(question, options);
  return {
    id: question.id,
    reference: question.reference,
    label: question.label,
    condition: question.condition ?? null,
    guidance: readPlainText(question.guidance),
    remarks: listRemarks(question),
    marked: question.mark !== undefined,
    answer: isMatrix || list ? null : createAnswerView(question, entry),
    matrix: isMatrix ? createMatrixView(question, entry) : null,
    lines: list ? createLinesView(list, entry) : null,
  };
}

function listRemarks(question: Question): readonly string[] {
  const remarks: readonly (readonly [boolean, string])[] = [
    [true, describeAnswer(question)],
    [
      question.whereToFind !== undefined,
      `Où trouver\u00A0: ${question.whereToFind?.replace(/\.$/, "")}`,
    ],
    [!question.required, "Facultative"],
    [question.level === "og", "Organisme gestionnaire"],
    [question.carryOver, "Reprise de l’an dernier"],
    [question.published === true, "Rendue publique"],
  ];
  return remarks.filter(([holds, text]) => holds && text !== "").map(([, text]) => text);
}
