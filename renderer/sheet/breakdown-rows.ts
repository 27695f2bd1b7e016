// A breakdown or a table as rows: the question, its lines, and the live total of a breakdown.

import { type Answers, formatNumber, type Question } from "../../engine/index.ts";
import { createMatrixView, type PastCell } from "../print/view/matrix-view.ts";
import { readPast } from "../print/view/past-answer.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { blankWord } from "./blank-word.ts";
import { cellReference } from "./cell-reference.ts";
import { figureCell } from "./figure-cell.ts";
import { cellName, type GridContext, type GridRow, textCell } from "./grid-layout.ts";
import { proposalState } from "./proposal-state.ts";
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
  const entry = { answer, absence: null, proposal: null };
  const past = readPast(question, context.options);
  const { rows: lines, total } = createMatrixView(question, entry, past);
  const keys = (question.lines ?? []).map(({ key }) => key);
  const begun =
    lines.length > 0 &&
    columns.some((column) => keys.some((key) => column.cell(key).cell.value !== null));
  const area = { first: start + 1, last: start + lines.length, columns: columns.length, begun };
  return [
    headingRow(question, heading, context),
    ...lines.map(({ label, depth, past: figures }, index) => {
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
      return rowOf(words, answers, names, state, context, joinPast(figures));
    }),
    ...(total === null
      ? []
      : [totalRow(question, total.label, answer, start, context, joinPast(total.past))]),
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
  const titles = (question.columns ?? []).map(({ label }) => label);
  const row = rowOf(heading, [], [], undefined, context, titles.join(" · "));
  const labels = (question.columns ?? []).map(({ label, number }) =>
    textCell(`${label} (${number.symbol})`, "label"),
  );
  const after = row.cells.slice(context.answerColumn + labels.length);
  return { ...row, cells: [...row.cells.slice(0, context.answerColumn), ...labels, ...after] };
}

/** Last year's figures of a line, in the order of the columns. */
function joinPast(figures: readonly PastCell[]): string {
  return figures.map(({ value }) => value ?? "–").join(" · ");
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
  if (context.options.answers === undefined) return proposalState(answers, row, context);
  const { whenBlank } = question;
  const word = blankWord(question, context);
  const counts = whenBlank === undefined ? word : `compte pour ${formatNumber(whenBlank, 0)}`;
  const line = rangeOf(row, row, answers.length, context);
  const cells = rangeOf(area.first, area.last, area.columns, context);
  const said = counts === word ? `"${word}"` : `IF(COUNT(${cells})=0,"${word}","${counts}")`;
  const blank = answers.some(({ cell }) => cell.value === null);
  return {
    formula: `IF(COUNTBLANK(${line})=0,"",${said})`,
    value: blank ? (area.begun ? counts : word) : "",
  };
}

function rangeOf(
  first: number,
  last: number,
  columns: number,
  { answerColumn }: GridContext,
): string {
  const end = cellReference(last, answerColumn + columns - 1);
  return `${cellReference(first, answerColumn)}:${end}`;
}
