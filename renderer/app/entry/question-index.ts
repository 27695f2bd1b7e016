// Where each question of a form stands, so that a result or a control can lead to it.

import type { FormPlan, Question } from "../../../engine/index.ts";

export interface QuestionPlace {
  readonly question: Question;
  readonly section: string;
}

export type QuestionIndex = ReadonlyMap<string, QuestionPlace>;

export function indexQuestions(plan: FormPlan): QuestionIndex {
  return new Map(
    plan.sections.flatMap((section) =>
      section.questions.map(
        (question) => [question.id, { question, section: section.id }] as const,
      ),
    ),
  );
}

/** The questions behind cell ids (`item`, `item.line`), each once, in order of first appearance. */
export function questionsOfCells(
  index: QuestionIndex,
  cells: readonly string[],
): readonly QuestionPlace[] {
  const items = new Set(cells.map((cell) => cell.split(".")[0] ?? cell));
  return [...items].map((item) => index.get(item)).filter((place) => place !== undefined);
}
