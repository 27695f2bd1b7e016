// One row: its question or line, a cell per establishment, its total.

import { memo, useMemo } from "react";
import { cellElementId } from "./cell-address.ts";
import type { CellView } from "./cell-view.ts";
import type { TablePlace } from "./move-in-table.ts";
import { rowOutliers } from "./row-outliers.ts";
import { RowTotalCell } from "./row-total-cell.tsx";
import { TableCell } from "./table-cell.tsx";
import { type Editing, useCursor } from "./table-cursor.ts";
import type { TableHead } from "./table-head.ts";
import type { TableRow } from "./table-row.ts";
import type { TableHandle } from "./use-table.ts";

export interface SectionTableRowProps {
  readonly row: TableRow;
  readonly at: number;
  readonly heads: readonly TableHead[];
  /** The way to an establishment's own section. */
  readonly recordOf: (finess: string, question: string) => string;
  readonly views: readonly CellView[];
  readonly handle: TableHandle;
}

/** Rendered anew only when one of its cells changes, or when the cursor comes or goes. */
export const SectionTableRow = memo(function SectionTableRow(props: SectionTableRowProps) {
  const { row, at, heads, recordOf, views, handle } = props;
  const active = useCursor(handle.cursor, (cursor) => columnIn(at, cursor.active));
  const editing = useCursor(handle.cursor, (cursor) => inRow(at, cursor.editing));
  const box = useMemo(() => editing && handle.boxOf(editing), [editing, handle]);
  const outliers = useMemo(() => rowOutliers(row, views), [row, views]);
  const [cell] = row.asked.values();
  const unit = cell?.number?.symbol || cell?.number?.unit;
  return (
    <>
      {row.heading && (
        <tr className="row-heading">
          <th scope="rowgroup" colSpan={heads.length + 2}>
            <span>
              <span className="reference">{row.heading.reference}</span> {row.heading.label}
            </span>
          </th>
        </tr>
      )}
      <tr className={row.reference === "" ? `row-part depth-${row.depth}` : undefined}>
        <th scope="row">
          {row.reference !== "" && <span className="reference">{row.reference} </span>}
          {row.depth > 0 && <span className="visually-hidden">dont </span>}
          {row.label}
          {unit !== undefined && unit !== "" && <span className="unit"> ({unit})</span>}
        </th>
        {heads.map((head, column) => (
          <TableCell
            key={head.finess}
            id={cellElementId(head.finess, row)}
            row={at}
            column={column}
            view={views[column]!}
            cell={row.asked.get(head.category)}
            active={active === column}
            outlier={outliers.get(column)}
            href={views[column]?.state === "words" ? recordOf(head.finess, row.item) : undefined}
            editing={editing?.column === column ? box : undefined}
          />
        ))}
        <RowTotalCell
          row={at}
          column={heads.length}
          number={cell?.number}
          views={views}
          active={active === heads.length}
        />
      </tr>
    </>
  );
});

/** The column, when the place is in this row. */
function columnIn(row: number, place: TablePlace): number | undefined {
  return place.row === row ? place.column : undefined;
}

function inRow(row: number, editing: Editing | undefined): Editing | undefined {
  return editing?.row === row ? editing : undefined;
}
