import type { Question } from "../../../engine/index.ts";
import type { GridAnswer } from "./grid-answer.ts";
import { gridColumns, readCell } from "./grid-answer.ts";

/** Whether every box of a breakdown or a table has its figure. */
export function isGridComplete(question: Question, answer: GridAnswer | undefined): boolean {
  const columns = gridColumns(question);
  return (question.lines ?? []).every((line) =>
    columns.every((column) => readCell(answer, line.key, column) !== undefined),
  );
}
