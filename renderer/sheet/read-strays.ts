// Filled cells among the answers that are nobody's answer: an added line, a note beside a figure.

import type { GridPlan } from "../../engine/index.ts";
import { plain } from "./read-cell.ts";
import type { Place } from "./read-places.ts";
import { findHeader } from "./read-sheet-text.ts";
import { showValue } from "./read-value.ts";
import type { ReadSheet, ReadWorkbook } from "./read-xlsx.ts";

/** In the order of the sheets; `visited` are the cells that are answers, filled or not. */
export function findStrays(
  { sheets }: ReadWorkbook,
  plan: GridPlan,
  visited: readonly Place[],
): readonly Place[] {
  const printed = printedWords(plan);
  return sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    if (header === undefined) return [];
    const own = visited.filter((place) => place.sheet === sheet);
    const answers = new Set(own.map(({ row, column }) => `${row},${column}`));
    const first = Math.min(header.answer, ...own.map(({ column }) => column));
    return filledCells(sheet, header.row + 1, first).filter(({ row, column }) => {
      const cell = sheet.rows[row]?.[column];
      const key = `${row},${column}`;
      if (!cell || answers.has(key) || sheet.formulas.has(key)) return false;
      return !printed.has(plain(showValue(cell)));
    });
  });
}

function filledCells(sheet: ReadSheet, firstRow: number, firstColumn: number): readonly Place[] {
  return sheet.rows.flatMap((cells, row) =>
    row < firstRow
      ? []
      : cells.flatMap((cell, column) =>
          cell === null || column < firstColumn ? [] : [{ sheet, row, column }],
        ),
  );
}

/** Headings that the grid itself prints in the columns of the answers, and the words of a state. */
function printedWords({ sections }: GridPlan): ReadonlySet<string> {
  const questions = sections.flatMap((section) => section.questions);
  const columns = questions.flatMap((question) => question.columns ?? []);
  const fields = questions.flatMap(({ list }) => list?.fields ?? []);
  const headings = [...columns, ...fields].flatMap(({ label, number }) => {
    const word = number?.symbol ? `${label} (${number.symbol})` : label;
    return [label, word, `${word} *`, `${label} (${number?.symbol ?? ""})`];
  });
  return new Set(headings.map(plain));
}
