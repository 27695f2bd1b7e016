import type { AnswerCell } from "./answer-cell.ts";
import { ANSWER_COLUMN, type GridContext, type GridRow, textCell } from "./grid-layout.ts";
import type { Cell } from "./workbook.ts";

/**
 * A row: the words on the left, the answers with their names, the state on the right.
 * Columns that the question does not use are ruled like the others.
 */
export function rowOf(
  words: readonly Cell[],
  answers: readonly AnswerCell[],
  names: readonly string[],
  state: { readonly formula: string; readonly value: string } | undefined,
  context: GridContext,
): GridRow {
  const wordFill = ANSWER_COLUMN - words.length;
  const answerFill = context.answerColumns - answers.length;
  return {
    cells: [
      ...words,
      ...blanks(wordFill),
      ...answers.map(({ cell }) => cell),
      ...blanks(answerFill),
      state === undefined ? textCell("", "state") : { ...state, style: { kind: "state" } },
    ],
    names: names.map((name, index) => ({ column: ANSWER_COLUMN + index, name })),
    validations: answers.map(({ rule, message }, index) => ({
      column: ANSWER_COLUMN + index,
      rule,
      message,
    })),
  };
}

function blanks(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => textCell("", "text"));
}
