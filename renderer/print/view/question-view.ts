// A question as it is printed to be answered: its words, its remarks, and the place for the answer.

import type { Question } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { readEntry } from "./answer-entry.ts";
import { type AnswerView, createAnswerView } from "./answer-view.ts";
import { describeAnswer } from "./describe-answer.ts";
import { createLinesView, type LinesView } from "./lines-view.ts";
import { createMatrixView, type MatrixView } from "./matrix-view.ts";
import { markedOptions, readPast, writePast } from "./past-answer.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { TextBlock } from "./text-block.ts";

export interface QuestionView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly condition: string | null;
  readonly guidance: readonly TextBlock[];
  /** What is expected, beside the place for it; empty when the place says it all. */
  readonly format: string;
  readonly whereToFind: string | null;
  /** « Facultative », « Organisme gestionnaire », and so on: short facts, in order. */
  readonly remarks: readonly string[];
  readonly marked: boolean;
  /** Exactly one of the three is there. */
  readonly answer: AnswerView | null;
  readonly matrix: MatrixView | null;
  readonly lines: LinesView | null;
  /**
   * Of an answer that stands in one place, on a grid that tells last year's; `isMarked`: the options
   * say it.
   */
  readonly lastYear: { readonly value: string | null; readonly isMarked: boolean } | null;
}

/** The view of one question, blank, or prefilled when answers are given. */
export function createQuestionView(question: Question, options: GridOptions): QuestionView {
  const { list } = question;
  const isMatrix = question.type === "breakdown" || question.type === "table";
  const isPlain = !isMatrix && list === undefined;
  const entry = readEntry(question, options);
  const past = readPast(question, options);
  const marked = markedOptions(question, past);
  return {
    id: question.id,
    reference: question.reference,
    label: question.label,
    condition: question.condition ?? null,
    guidance: readPlainText(question.guidance),
    format: describeAnswer(question),
    whereToFind: question.whereToFind?.replace(/\.$/, "") ?? null,
    remarks: listRemarks(question),
    marked: question.mark !== undefined,
    answer: isPlain ? createAnswerView(question, entry, marked) : null,
    matrix: isMatrix ? createMatrixView(question, entry, past) : null,
    lines: list ? createLinesView(list, entry, past) : null,
    lastYear:
      isPlain && past !== null
        ? { value: writePast(question, past), isMarked: marked.length > 0 }
        : null,
  };
}

function listRemarks(question: Question): readonly string[] {
  const remarks: readonly (readonly [boolean, string])[] = [
    [!question.required, "Facultative"],
    [question.level === "og", "Organisme gestionnaire"],
    [question.carryOver, "Reprise"],
    [question.published === true, "Rendue publique"],
  ];
  return remarks.filter(([holds]) => holds).map(([, text]) => text);
}
