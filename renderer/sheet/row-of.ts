import type { AnswerCell } from "./answer-cell.ts";
import { FIXED_WIDTHS, type GridContext, type GridRow, textCell } from "./grid-layout.ts";
import type { Cell } from "./workbook.ts";

/**
 * A row: the words on the left, the answers with their names, the state on the right.
 * Columns that the question does not use are ruled like the others. `past` is last year's answer, on
 * a grid that tells it.
 */
export function rowOf(
  words: readonly Cell[],
  answers: readonly AnswerCell[],
  names: readonly string[],
  state: { readonly formula: string; readonly value: string } | undefined,
  context: GridContext,
  past?: string,
): GridRow {
  const wordFill = FIXED_WIDTHS.length - words.length;
  const answerFill = context.answerColumns - answers.length;
  const { lastYear } = context.options;
  return {
    cells: [
      ...words,
      ...blanks(wordFill),
      ...(lastYear === undefined ? [] : [textCell(past, "past")]),
      ...answers.map(({ cell }) => markOffered(cell, context)),
      ...blanks(answerFill),
      state === undefined ? textCell("", "state") : { ...state, style: { kind: "state" } },
    ],
    names: names.map((name, index) => ({ column: context.answerColumn + index, name })),
    validations: answers.map(({ rule, message }, index) => ({
      column: context.answerColumn + index,
      rule,
      message,
    })),
  };
}

/** On a grid to be filled, an answer that is there already is only offered. */
function markOffered(cell: Cell, { options }: GridContext): Cell {
  if (options.answers !== undefined || cell.value === null) return cell;
  return { ...cell, style: { ...cell.style, isProposed: true } };
}

function blanks(count: number): readonly Cell[] {
  return Array.from({ length: count }, () => textCell("", "text"));
}
