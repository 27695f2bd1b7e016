// The part of the table that the chosen category leaves: its rows, its columns, its cells.

import { useMemo, useRef } from "react";
import type { SectionOfAll } from "../../api/types.ts";
import { type CellView, viewRows } from "./cell-view.ts";
import { sectionRows } from "./section-rows.ts";
import type { TableColumn } from "./table-column.ts";
import { headsOf, type TableHead } from "./table-head.ts";
import type { TableRow } from "./table-row.ts";

export interface ShownTable {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** The same array as long as the same columns are shown. */
  readonly heads: readonly TableHead[];
  readonly views: ReadonlyMap<string, readonly CellView[]>;
  /** Cells whose text is to be corrected. */
  readonly faulty: readonly { readonly finess: string; readonly row: TableRow }[];
  /** Those of these columns that are shown. */
  readonly current: (columns: readonly TableColumn[]) => readonly TableColumn[];
}

export function useShownTable(
  found: SectionOfAll,
  all: readonly TableColumn[],
  category: string | undefined,
): ShownTable {
  const before = useRef<ReadonlyMap<string, readonly CellView[]>>(new Map());
  const rows = useMemo(() => {
    const kept = Object.entries(found.questions).filter(([code]) => isShown(code, category));
    return sectionRows(Object.fromEntries(kept));
  }, [found, category]);
  const lastHeads = useRef<readonly TableHead[]>([]);
  return useMemo(() => {
    const current = (columns: readonly TableColumn[]) =>
      columns.filter((one) => isShown(one.category, category));
    const columns = current(all);
    const views = viewRows(rows, columns, before.current);
    before.current = views;
    const heads = headsOf(columns, lastHeads.current);
    lastHeads.current = heads;
    const faulty = columns.flatMap(({ finess }, at) =>
      rows.filter(({ id }) => views.get(id)?.[at]?.faulty).map((row) => ({ finess, row })),
    );
    return { rows, columns, heads, views, faulty, current };
  }, [all, category, rows]);
}

function isShown(code: string, category: string | undefined): boolean {
  return category === undefined || code === category;
}
