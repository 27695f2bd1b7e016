import type { Answer, Question } from "../../../engine/index.ts";
import { asGrid, gridColumns, readCell } from "../../form/fields/grid-answer.ts";

export interface CellDifference {
  readonly label: string;
  readonly mine: number | undefined;
  readonly theirs: number | undefined;
}

/** The cells in which two answers to a breakdown or a table differ, in the order of the lines. */
export function gridDifferences(
  question: Question,
  mine: Answer | null,
  theirs: Answer | null,
): readonly CellDifference[] {
  const [left, right] = [asGrid(mine ?? undefined), asGrid(theirs ?? undefined)];
  const columns = gridColumns(question);
  return (question.lines ?? [])
    .flatMap((line) =>
      columns.map((column) => ({
        label: columns.length > 1 ? `${line.label}, ${column.label}` : line.label,
        mine: readCell(left, line.key, column),
        theirs: readCell(right, line.key, column),
      })),
    )
    .filter((cell) => cell.mine !== cell.theirs);
}
