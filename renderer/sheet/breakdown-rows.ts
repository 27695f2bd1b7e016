// A breakdown or a table as rows: the question, its lines, and the live total of a breakdown.

import type { Answers, Question } from "../../engine/index.ts";
import { describeBlankLine } from "../print/view/describe-blank-line.ts";
import { createMatrixView } from "../print/view/matrix-view.ts";
import type { AnswerCell } from "./answer-cell.ts";
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
  const { rows: lines, total } = createMatrixView(question, answer, context.prefilled);
  const keys = (question.lines ?? []).map(({ key }) => key);
  const blank = describeBlankLine(question, answer);
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
      const state = lineState(start + 1 + index, answers, blank, context);
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

function lineState(
  row: number,
  answers: readonly AnswerCell[],
  blank: string,
  context: GridContext,
) {
  if (!context.prefilled) return undefined;
  const first = cellReference(row, ANSWER_COLUMN);
  const last = cellReference(row, ANSWER_COLUMN + answers.length - 1);
  return {
    formula: `IF(COUNTBLANK(${first}:${last})>0,"${blank}","")`,
    value: answers.some(({ cell }) => cell.value === null) ? blank : "",
  };
}
