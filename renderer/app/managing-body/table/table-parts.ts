import type { RefObject } from "react";
import { type CellView, cellView } from "./cell-view.ts";
import type { TablePlace } from "./move-in-table.ts";
import type { TableAccess } from "./table-access.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";
import type { Bulk } from "./use-bulk.ts";

/** What the keyboard, the mouse and the clipboard act upon. */
export interface TableParts {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly rows: readonly TableRow[];
  /** Those shown, as they are at the moment they are asked for. */
  readonly columns: () => readonly TableColumn[];
  readonly access: TableAccess;
  readonly bulk: Bulk;
  readonly announce: (sentence: string) => void;
  /** Leads to the question in the establishment's own questionnaire. */
  readonly onOpen: (row: TableRow, column: TableColumn) => void;
}

export interface FoundCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly view: CellView;
}

/** The cell there; nothing in the column of the totals. */
export function cellAt(
  { rows, columns }: Pick<TableParts, "rows" | "columns">,
  place: TablePlace,
): FoundCell | undefined {
  const row = rows[place.row];
  const column = columns()[place.column];
  return row && column && { row, column, view: cellView(row, column) };
}

/** Its rows, and its columns with that of the totals. */
export function sizeOf({ rows, columns }: Pick<TableParts, "rows" | "columns">) {
  return { rows: rows.length, columns: columns().length + 1 };
}

/** The place of a cell itself: what is inside of it has a keyboard of its own. */
export function placeOf(target: EventTarget | null): TablePlace | undefined {
  if (!(target instanceof HTMLTableCellElement) || target.dataset.row === undefined)
    return undefined;
  return { row: Number(target.dataset.row), column: Number(target.dataset.column) };
}

/** The focus tells the cursor. Browsers let it fall half under the heads and totals that stay in sight. */
export function focusAt({ table }: Pick<TableParts, "table">, { row, column }: TablePlace): void {
  const place = `[data-row="${row}"][data-column="${column}"]`;
  const cell = table.current?.querySelector<HTMLElement>(place);
  cell?.focus({ preventScroll: true });
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
