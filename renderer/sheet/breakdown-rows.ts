// A breakdown or a table as rows: the question, its lines, and the live total of a breakdown.

import type { Answers, Question } from "../../engine/index.ts";
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
import { numberFormat } from "./number-format.ts";
import { rowOf } from "./row-of.ts";
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
  const { rows: lines } = createMatrixView(question, answer, context.prefilled);
  const keys = (question.lines ?? []).map(({ key }) => key);
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
        textCell(question.number?.symbol ?? question.columns?.[0]?.number.symbol, "text"),
      ];
      return rowOf(words, answers, names, lineState(start + 1 + index, answers, context), context);
    }),
    ...(question.type === "breakdown" ? [totalRow(question, answer, start, context)] : []),
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

/** A table's columns are named on the row of its question. */
function headingRow(question: Question, heading: readonly Cell[], context: GridContext): GridRow {
  const row = rowOf(heading, [], [], undefined, context);
  const labels = (question.columns ?? []).map(({ label }) => textCell(label, "label"));
  const after = row.cells.slice(ANSWER_COLUMN + labels.length);
  return { ...row, cells: [...row.cells.slice(0, ANSWER_COLUMN), ...labels, ...after] };
}

function lineState(row: number, answers: readonly AnswerCell[], context: GridContext) {
  if (!context.prefilled) return undefined;
  const first = cellReference(row, ANSWER_COLUMN);
  const last = cellReference(row, ANSWER_COLUMN + answers.length - 1);
  return {
    formula: `IF(COUNTBLANK(${first}:${last})>0,"non renseigné","")`,
    value: answers.some(({ cell }) => cell.value === null) ? "non renseigné" : "",
  };
}

/** The sum of the top lines: a line that details another is in it already. */
function totalRow(
  question: Question,
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
): GridRow {
  const figures = (answer ?? {}) as Readonly<Record<string, number | undefined>>;
  const lines = question.lines ?? [];
  const tops = lines.flatMap((line, index) =>
    line.parent === undefined ? [{ key: line.key, row: start + 1 + index }] : [],
  );
  const cells = tops.map(({ row }) => cellReference(row, ANSWER_COLUMN)).join(",");
  const known = tops.flatMap(({ key }) => figures[key] ?? []);
  const sum = known.reduce((total, figure) => total + figure, 0);
  const { total } = question;
  const label =
    total === undefined ? "Total" : `Total, égal à ${total.reference} «\u00A0${total.label}\u00A0»`;
  const row = rowOf(
    ["", label, "", "", ""].map((text) => textCell(text, "total")),
    [],
    [],
    compareTotal(question, start + 1 + lines.length, context),
    context,
  );
  const computed: Cell = {
    value: known.length === 0 ? "" : sum,
    formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))`,
    style: { kind: "computed", numberFormat: numberFormat(question.number?.decimals ?? 0) },
  };
  return { ...row, cells: row.cells.map((cell, at) => (at === ANSWER_COLUMN ? computed : cell)) };
}

/** Speaks when the total and the number that it must equal are both there and differ. */
function compareTotal({ total, number }: Question, row: number, context: GridContext) {
  if (total === undefined || !context.numbers.has(total.id)) return undefined;
  const sum = cellReference(row, ANSWER_COLUMN);
  const other = cellName(total.id);
  const differs = `ROUND(${sum}-${other},${number?.decimals ?? 0})<>0`;
  const message = `différent de ${total.reference}`.replaceAll('"', '""');
  return {
    formula: `IF(OR(${sum}="",ISBLANK(${other})),"",IF(${differs},"${message}",""))`,
    value: "",
  };
}
