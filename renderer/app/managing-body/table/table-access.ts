import type { Draft } from "../../../form/drafts/draft.ts";
import { ownAnswers } from "../../entry/effective-answers.ts";
import type { SaveQueue } from "../../saving/save-queue.ts";
import { type CellValue, cellValue, withCellValue } from "./cell-value.ts";
import type { OpenColumn } from "./open-column.ts";
import type { TableRow } from "./table-row.ts";

/** How cells are changed; one object for the life of the page. */
export interface TableAccess {
  /** Undefined erases. */
  readonly give: (finess: string, row: TableRow, value: CellValue | undefined) => void;
  /** Keeps in its cell a text that could not be understood; undefined drops it. */
  readonly draft: (finess: string, row: TableRow, draft: Draft | undefined) => void;
  /** At this moment. */
  readonly held: (finess: string, row: TableRow) => CellContent;
  readonly queueOf: (finess: string) => SaveQueue | undefined;
}

/** What a cell holds of its establishment's own. */
export interface CellContent {
  readonly value: CellValue | undefined;
  readonly draft: Draft | undefined;
}

type Column = Pick<OpenColumn, "source" | "queue" | "drafts">;

export function tableAccess(open: readonly Column[]): TableAccess {
  const byFiness = new Map(open.map((one) => [one.source.establishment.finess, one] as const));
  const cellOf = (finess: string, row: TableRow) => {
    const column = byFiness.get(finess);
    const cell = column && row.asked.get(column.source.establishment.category);
    return column && cell && { column, cell, answer: ownAnswers(column.queue.state())[row.item] };
  };
  return {
    queueOf: (finess) => byFiness.get(finess)?.queue,
    held: (finess, row) => {
      const found = cellOf(finess, row);
      return {
        value: found && cellValue(found.cell, found.answer),
        draft: byFiness.get(finess)?.drafts.get(row.id),
      };
    },
    give: (finess, row, value) => {
      const found = cellOf(finess, row);
      if (found === undefined) return;
      const { column, cell, answer } = found;
      column.drafts.set(row.id, undefined);
      const next = withCellValue(cell, answer, value);
      if (next !== answer) column.queue.answer(row.item, next ?? null);
    },
    draft: (finess, row, draft) => byFiness.get(finess)?.drafts.set(row.id, draft),
  };
}
