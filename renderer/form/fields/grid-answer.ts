// Breakdowns and tables as one kind of grid: lines, and one column or several.

import type { Answer, Question, QuestionNumber } from "../../../engine/index.ts";

export interface GridColumn {
  /** Absent for a breakdown, whose only column has no name in the answer. */
  readonly id?: string;
  readonly label: string;
  readonly number: QuestionNumber;
}

type Row = Readonly<Record<string, number>>;
export type GridAnswer = Readonly<Record<string, number | Row>>;

/** The columns of a breakdown (one) or of a table. */
export function gridColumns(question: Question): readonly GridColumn[] {
  if (question.columns) return question.columns;
  const { number } = question;
  return number ? [{ label: number.unit, number }] : [];
}

/** `item.line` or `item.line.column`. */
export function cellId(item: string, line: string, column: GridColumn): string {
  return column.id === undefined ? `${item}.${line}` : `${item}.${line}.${column.id}`;
}

export function readCell(
  answer: GridAnswer | undefined,
  line: string,
  column: GridColumn,
): number | undefined {
  const found = answer?.[line];
  if (column.id === undefined) return typeof found === "number" ? found : undefined;
  return typeof found === "object" ? found[column.id] : undefined;
}

/** The answer with one more cell, or one less; an emptied grid is no answer at all. */
export function withCell(
  answer: GridAnswer | undefined,
  line: string,
  column: GridColumn,
  value: number | undefined,
): GridAnswer | undefined {
  const before = answer ?? {};
  const cell = column.id === undefined ? value : withColumn(before[line], column.id, value);
  const { [line]: _replaced, ...others } = before;
  const next = cell === undefined ? others : { ...before, [line]: cell };
  return Object.keys(next).length === 0 ? undefined : next;
}

function withColumn(
  row: number | Row | undefined,
  column: string,
  value: number | undefined,
): Row | undefined {
  const before = typeof row === "object" ? row : {};
  const { [column]: _replaced, ...others } = before;
  const next = value === undefined ? others : { ...before, [column]: value };
  return Object.keys(next).length === 0 ? undefined : next;
}

/** An answer of unknown shape as a grid; a scalar kept from another year is no grid. */
export function asGrid(answer: Answer | undefined): GridAnswer | undefined {
  if (typeof answer !== "object" || Array.isArray(answer)) return undefined;
  return answer as GridAnswer;
}
