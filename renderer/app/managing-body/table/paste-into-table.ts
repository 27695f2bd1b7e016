// A block copied from a spreadsheet, put down in the table: downwards and to the right.

import type { AnswerFault } from "../../../form/reading/answer-fault.ts";
import { type CellValue, readCellText } from "./cell-value.ts";
import { cellView } from "./cell-view.ts";
import type { TablePlace } from "./move-in-table.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";

export interface PastedCell {
  readonly row: TableRow;
  readonly column: TableColumn;
}

export interface TablePaste {
  readonly given: readonly (PastedCell & { readonly value: CellValue })[];
  /** Texts to be corrected, each in its cell. */
  readonly faulty: readonly (PastedCell & {
    readonly text: string;
    readonly fault: AnswerFault;
  })[];
  /** How many texts fell on cells that take nothing: not asked, hidden, common, signed, in words. */
  readonly refused: number;
  /** How many fell outside of the table. */
  readonly beyond: number;
}

/** An empty text leaves its cell as it is. */
export function pasteIntoTable(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  from: TablePlace,
  texts: readonly (readonly string[])[],
): TablePaste {
  const placed = texts.flatMap((line, down) =>
    line.flatMap((text, right) => {
      if (text === "") return [];
      const row = rows[from.row + down];
      const column = columns[from.column + right];
      return [row && column ? placeText(row, column, text) : BEYOND];
    }),
  );
  return {
    given: placed.filter((one) => one.kind === "given"),
    faulty: placed.filter((one) => one.kind === "faulty"),
    refused: placed.filter(({ kind }) => kind === "refused").length,
    beyond: placed.filter(({ kind }) => kind === "beyond").length,
  };
}

type Placed =
  | (TablePaste["given"][number] & { readonly kind: "given" })
  | (TablePaste["faulty"][number] & { readonly kind: "faulty" })
  | { readonly kind: "refused" }
  | { readonly kind: "beyond" };

const BEYOND: Placed = { kind: "beyond" };

function placeText(row: TableRow, column: TableColumn, text: string): Placed {
  const cell = row.asked.get(column.category);
  if (cell === undefined || cellView(row, column).state !== "open") return { kind: "refused" };
  const reading = readCellText(cell, text);
  if (reading.kind === "fault") {
    return { kind: "faulty", row, column, text, fault: reading.fault };
  }
  return reading.kind === "value"
    ? { kind: "given", row, column, value: reading.value }
    : { kind: "refused" };
}
