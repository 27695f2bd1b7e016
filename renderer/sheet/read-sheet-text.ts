// The words around the answers of a sheet: its reference numbers, its headings.

import { plain } from "./read-cell.ts";
import type { ReadSheet } from "./read-xlsx.ts";

/** Where a sheet says what, by its row of headings; columns count from 0. */
export interface SheetHeader {
  readonly row: number;
  readonly reference: number;
  readonly label: number;
  readonly answer: number;
}

const HEADER_WITHIN = 12;

/** Undefined when the sheet has no row of headings: it is not the sheet of a section. */
export function findHeader(sheet: ReadSheet): SheetHeader | undefined {
  for (let row = 0; row < Math.min(HEADER_WITHIN, sheet.rows.length); row++) {
    const words = (sheet.rows[row] ?? []).map((_, column) => plain(textAt(sheet, row, column)));
    const [reference, label, answer] = ["n°", "question", "reponse"].map((one) =>
      words.indexOf(one),
    );
    if (reference === undefined || label === undefined || answer === undefined) continue;
    if (Math.min(reference, label, answer) >= 0) return { row, reference, label, answer };
  }
  return undefined;
}

/** The text of a cell; empty when it holds none. */
export function textAt(sheet: ReadSheet, row: number, column: number): string {
  const cell = sheet.rows[row]?.[column];
  return cell?.kind === "text" ? cell.value : "";
}

/** « 1.5 » of « 1.5 † ». */
export function referenceAt(sheet: ReadSheet, row: number, column: number): string {
  return textAt(sheet, row, column)
    .replace(/[\s†]+$/u, "")
    .trim();
}
