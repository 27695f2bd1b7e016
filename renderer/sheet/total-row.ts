// The total of a breakdown: a formula, and a word when it differs from the number it must equal.

import type { Answers, Question } from "../../engine/index.ts";
import { cellReference } from "./cell-reference.ts";
import { cellName, type GridContext, type GridRow, textCell } from "./grid-layout.ts";
import { numberFormat } from "./number-format.ts";
import { rowOf } from "./row-of.ts";
import type { Cell } from "./workbook.ts";

/** The sum of the top lines: a line that details another is in it already. */
export function totalRow(
  question: Question,
  label: string,
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
  past: string | undefined,
): GridRow {
  const figures = (answer ?? {}) as Readonly<Record<string, number | undefined>>;
  const lines = question.lines ?? [];
  const tops = lines.flatMap((line, index) =>
    line.parent === undefined ? [{ key: line.key, row: start + 1 + index }] : [],
  );
  const cells = tops.map(({ row }) => cellReference(row, context.answerColumn)).join(",");
  const known = tops.flatMap(({ key }) => figures[key] ?? []);
  const sum = known.reduce((total, figure) => total + figure, 0);
  const row = rowOf(
    ["", label, "", "", ""].map((text) => textCell(text, "total")),
    [],
    [],
    compareTotal(question, start + 1 + lines.length, context),
    context,
    past,
  );
  const computed: Cell = {
    value: known.length === 0 ? "" : sum,
    formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))`,
    style: { kind: "computed", numberFormat: numberFormat(question.number?.decimals ?? 0) },
  };
  return {
    ...row,
    cells: row.cells.map((cell, at) => (at === context.answerColumn ? computed : cell)),
  };
}

/** Speaks when the total and the number that it must equal are both there and differ. */
function compareTotal({ total, number }: Question, row: number, context: GridContext) {
  if (total === undefined || !context.numbers.has(total.id)) return undefined;
  const sum = cellReference(row, context.answerColumn);
  const other = cellName(total.id);
  const differs = `ROUND(${sum}-${other},${number?.decimals ?? 0})<>0`;
  const message = `différent de ${total.reference}`.replaceAll('"', '""');
  return {
    formula: `IF(OR(${sum}="",ISBLANK(${other})),"",IF(${differs},"${message}",""))`,
    value: "",
  };
}
