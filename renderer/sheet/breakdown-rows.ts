// A breakdown or a table as rows: the question, its lines, and the live total of a breakdown.

import { type Answers, formatNumber, type Question } from "../../engine/index.ts";
import { createMatrixView } from "../print/view/matrix-view.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { blankWord } from "./blank-word.ts";
import { cellReference } from "./cell-reference.ts";
import { figureCell } from "./figure-cell.ts";
import {
  ANSWER_COLUMN,
  cellName,
  type GridContext,
  type GridRow,
  textCell,
} from "./grid-layout.ts";
import { rowOf } from "./row-of.ts";
import { totalRow } from "./total-row.ts";
import type { Cell } from "./workbook.ts";

interface Column {
  readonly cellName: (line: string) => string;
  readonly cell: (line: string) => AnswerCell;
}

/** The heading row, one row per line, then a total that recomputes as figures are typed. */
export function breakdownRows(
  question: Question,
  heading: readonly Cell[],
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
): readonly GridRow[] {
  const columns = listColumns(question, answer);
  const { rows: lines, total } = createMatrixView(question, { answer, absence: null });
  const keys = (question.lines ?? []).map(({ key }) => key);
  const begun =
    lines.length > 0 &&
    columns.some((column) => keys.some((key) => column.cell(key).cell.value !== null));
  const area = { first: start + 1, last: start + lines.length, columns: columns.length, begun };
  return [
    headingRow(question, heading, context),
    ...lines.map(({ label, depth }, index) => {
      const key = keys[index] ?? "";
      const answers = columns.map((column) => column.cell(key));
      const names = columns.map((column) => column.cellName(key));
      const words = [
        textCell("", "line"),
        textCell(label, "line", depth + 1),
        textCell("", "text"),
        textCell(question.number?.symbol, "text"),
      ];
      const state = lineState(question, area, start + 1 + index, answers, context);
      return rowOf(words, answers, names, state, context);
    }),
    ...(total === null ? [] : [totalRow(question, total.label, answer, start, context)]),
  ];
}

function listColumns(question: Question, answer: Answers[string] | undefined): readonly Column[] {
  const figures = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const { number } = question;
  if (number !== undefined) {
    return [
      {
        cellName: (line) => cellName(question.id, line),
        cell: (line) => figureCell(number, figures[line]),
      },
    ];
  }
  return (question.columns ?? []).map((column) => ({
    cellName: (line) => cellName(question.id, line, column.id),
    cell: (line) =>
      figureCell(
        column.number,
        (figures[line] as Record<string, unknown> | undefined)?.[column.id],
      ),
  }));
}

/** A table's columns are named on the row of its question, with their units. */
function headingRow(question: Question, heading: readonly Cell[], context: GridContext): GridRow {
  const row = rowOf(heading, [], [], undefined, context);
  const labels = (question.columns ?? []).map(({ label, number }) =>
    textCell(`${label} (${number.symbol})`, "label"),
  );
  const after = row.cells.slice(ANSWER_COLUMN + labels.length);
  return { ...row, cells: [...row.cells.slice(0, ANSWER_COLUMN), ...labels, ...after] };
}

/** The cells of all the lines, and whether one of them is filled. */
interface Area {
  readonly first: number;
  readonly last: number;
  readonly columns: number;
  readonly begun: boolean;
}

/** A blank counts for something only once a cell of the whole area is filled. */
function lineState(
  question: Question,
  area: Area,
  row: number,
  answers: readonly AnswerCell[],
  context: GridContext,
) {
  if (context.options.answers === undefined) return undefined;
  const { whenBlank } = question;
  const word = blankWord(question, context);
  const counts = whenBlank === undefined ? word : `compte pour ${formatNumber(whenBlank, 0)}`;
  const line = rangeOf(row, row, answers.length);
  const cells = rangeOf(area.first, area.last, area.columns);
  const said = counts === word ? `"${word}"` : `IF(COUNT(${cells})=0,"${word}","${counts}")`;
  const blank = answers.some(({ cell }) => cell.value === null);
  return {
    formula: `IF(COUNTBLANK(${line})=0,"",${said})`,
    value: blank ? (area.begun ? counts : word) : "",
  };
}

function rangeOf(first: number, last: number, columns: number): string {
  const end = cellReference(last, ANSWER_COLUMN + columns - 1);
  return `${cellReference(first, ANSWER_COLUMN)}:${end}`;
}
