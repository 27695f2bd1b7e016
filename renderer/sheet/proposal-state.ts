// Beside answers that are only offered, a word that goes when they are changed or taken away.

import { TO_CHECK } from "../print/view/answer-entry.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { cellReference } from "./cell-reference.ts";
import type { GridContext } from "./grid-layout.ts";
import type { Cell } from "./workbook.ts";

/** Of a text within a formula, as Excel takes it. */
const LONGEST_TEXT = 250;

/** The live state of a row of a blank grid: undefined when nothing is offered in it. */
export function proposalState(answers: readonly AnswerCell[], row: number, context: GridContext) {
  if (context.options.answers !== undefined) return undefined;
  const offered = answers.flatMap(({ cell }, index) => {
    if (cell.value === null) return [];
    return [stands(cellReference(row, context.answerColumn + index), cell.value)];
  });
  return offered.length === 0
    ? undefined
    : { formula: `IF(AND(${offered.join(",")}),"${TO_CHECK}","")`, value: TO_CHECK };
}

/** Whether a cell still holds what was offered. */
function stands(place: string, value: NonNullable<Cell["value"]>): string {
  if (typeof value === "number") return `${place}=${value}`;
  if (typeof value === "string") {
    return value.length > LONGEST_TEXT
      ? `NOT(ISBLANK(${place}))`
      : `${place}="${value.replaceAll('"', '""')}"`;
  }
  const [year, month, day] = value.toISOString().slice(0, 10).split("-").map(Number);
  return `${place}=DATE(${year},${month},${day})`;
}
