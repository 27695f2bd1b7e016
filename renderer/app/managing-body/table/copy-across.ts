import { takesValue } from "./cell-value.ts";
import { cellView } from "./cell-view.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";

export interface CopyAcross {
  /** The establishments that are asked the question and have no answer to it. */
  readonly empty: readonly TableColumn[];
  /** Those that have another one. */
  readonly others: readonly TableColumn[];
}

/** Where the value of one establishment's cell may be copied, of the same row. */
export function copyAcross(
  row: TableRow,
  from: TableColumn,
  columns: readonly TableColumn[],
): CopyAcross {
  const { value, faulty } = cellView(row, from);
  if (value === undefined || faulty) return { empty: [], others: [] };
  const found = columns.flatMap((column) => {
    const cell = row.asked.get(column.category);
    const view = cellView(row, column);
    if (column.finess === from.finess || view.state !== "open") return [];
    if (cell === undefined || !takesValue(cell, value)) return [];
    return view.value === value && !view.faulty ? [] : [{ column, view }];
  });
  const isEmpty = ({ view }: (typeof found)[number]) => view.value === undefined && !view.faulty;
  return {
    empty: found.filter(isEmpty).map(({ column }) => column),
    others: found.filter((one) => !isEmpty(one)).map(({ column }) => column),
  };
}
