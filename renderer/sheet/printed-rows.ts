// What a grid held when it was made, kept on the hidden sheet by the names of the cells: whoever reads
// the workbook back then knows an answer that nobody has changed.

import type { GridOptions } from "../print/grid-options.ts";
import { textCell } from "./grid-layout.ts";
import type { Cell, DefinedName, Row, Sheet } from "./workbook.ts";

/** First word of such a row; then the name of a cell, then what stands in it. */
export const PRINTED_WORDS = { answer: "réponse", proposal: "proposition" } as const;

/** One row per cell that is not blank, in the order of the grid. */
export function printedRows(
  sheets: readonly { readonly sheet: Sheet; readonly names: readonly DefinedName[] }[],
  { answers }: GridOptions,
): readonly Row[] {
  const word = answers === undefined ? PRINTED_WORDS.proposal : PRINTED_WORDS.answer;
  return sheets.flatMap(({ sheet, names }) =>
    names.flatMap(({ name, row, column }) => {
      const cell = sheet.rows[row]?.cells[column];
      if (cell === undefined || cell.value === null) return [];
      const { numberFormat } = cell.style;
      const format = numberFormat === undefined ? {} : { numberFormat };
      const printed: Cell = { value: cell.value, style: { kind: "plain", ...format } };
      return [{ cells: [textCell(word, "plain"), textCell(name, "plain"), printed] }];
    }),
  );
}
