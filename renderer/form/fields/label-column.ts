// A block copied from a spreadsheet often brings the column that names its lines.

import { fold, type Question } from "../../../engine/index.ts";
import { readNumber } from "../reading/read-number.ts";
import type { GridColumn } from "./grid-answer.ts";

type Cells = readonly (readonly string[])[];

/**
 * Whether the first column holds the names of the lines: no figure in it, figures beside it, and
 * either more columns than there are boxes or the very words of a line.
 */
export function hasLabelColumn(
  cells: Cells,
  { lines = [] }: Pick<Question, "lines">,
  columns: readonly GridColumn[],
): boolean {
  const [first] = columns;
  if (first === undefined) return false;
  const isFigure = (text: string) => readNumber(text, first.number).kind === "value";
  const firsts = cells.flatMap(([text = ""]) => (text === "" ? [] : [text]));
  if (firsts.length === 0 || firsts.some(isFigure)) return false;
  if (!cells.some(([, ...others]) => others.some(isFigure))) return false;
  const width = Math.max(...cells.map((row) => row.length));
  if (width > columns.length) return true;
  const labels = new Set(lines.map(({ label }) => fold(label)));
  return firsts.some((text) => labels.has(fold(text)));
}
