// The questions of a record by id, and how they are named in a sentence.

import type { FormPlan, Question } from "../../../engine/index.ts";

export type QuestionIndex = ReadonlyMap<string, Question>;

/** By id, in the order of the form. */
export function indexQuestions({ sections }: FormPlan): QuestionIndex {
  const questions = sections.flatMap((section) => section.questions);
  return new Map(questions.map((question) => [question.id, question]));
}

/** The questions behind items or cells, each once: « 1.4 Effectif ; 1.7 Sorties ». */
export function nameQuestions(items: readonly string[], questions: QuestionIndex): string {
  const found = new Set(items.map((item) => questions.get(item.split(".")[0] ?? item)));
  return [...found]
    .flatMap((question) => (question ? [`${question.reference} ${question.label}`] : []))
    .join("\u202F; ");
}
