import type { Answer, Question, QuestionList } from "../../../engine/index.ts";
import { asGrid, gridColumns, readCell } from "../../form/fields/grid-answer.ts";
import { asLines } from "../../form/fields/list-answer.ts";
import { nameLine } from "../../form/fields/list-words.ts";
import { writeNumber } from "../../form/reading/write-number.ts";
import { fieldText } from "./field-text.ts";

export interface CellDifference {
  readonly label: string;
  /** In words; undefined when there is no answer. */
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

/** The cells in which two answers to a breakdown, a table or a list differ, in the order of the lines. */
export function gridDifferences(
  question: Question,
  mine: Answer | null,
  theirs: Answer | null,
): readonly CellDifference[] {
  const cells = question.list
    ? listCells(question.list, mine, theirs)
    : gridCells(question, mine, theirs);
  return cells.filter((cell) => cell.mine !== cell.theirs);
}

function gridCells(
  question: Question,
  mine: Answer | null,
  theirs: Answer | null,
): readonly CellDifference[] {
  const [left, right] = [asGrid(mine ?? undefined), asGrid(theirs ?? undefined)];
  const columns = gridColumns(question);
  const text = (value: number | undefined) => (value === undefined ? value : writeNumber(value));
  return (question.lines ?? []).flatMap((line) =>
    columns.map((column) => ({
      label: columns.length > 1 ? `${line.label}, ${column.label}` : line.label,
      mine: text(readCell(left, line.key, column)),
      theirs: text(readCell(right, line.key, column)),
    })),
  );
}

function listCells(
  list: QuestionList,
  mine: Answer | null,
  theirs: Answer | null,
): readonly CellDifference[] {
  const [left, right] = [asLines(mine ?? undefined), asLines(theirs ?? undefined)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    list.fields.map((field) => ({
      label: `${nameLine(list, index)}, ${field.label}`,
      mine: fieldText(field, left[index]?.[field.id]),
      theirs: fieldText(field, right[index]?.[field.id]),
    })),
  ).flat();
}
