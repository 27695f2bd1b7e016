// The table itself: an ARIA grid with one tab stop, scrolled inside its own frame.

import type { RefObject } from "react";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { Link } from "../../router/link.tsx";
import { momentOf } from "../../saving/moment-of.ts";
import type { CellView } from "./cell-view.ts";
import { SectionTableRow } from "./section-table-row.tsx";
import type { TableHead } from "./table-head.ts";
import type { TableRow } from "./table-row.ts";
import type { TableHandle } from "./use-table.ts";

export interface SectionTableProps {
  /** The way to a question of an establishment's own section; the same function for the page's life. */
  readonly recordOf: (finess: string, question?: string) => string;
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly heads: readonly TableHead[];
  readonly views: ReadonlyMap<string, readonly CellView[]>;
  readonly handle: TableHandle;
  readonly table: RefObject<HTMLTableElement | null>;
  /** Id of what tells how to move in it. */
  readonly describedBy: string;
}

export function SectionTable(props: SectionTableProps) {
  const { title, rows, heads, views, handle, table } = props;
  return (
    <div className="wide-table-frame">
      <table
        ref={table}
        className="wide-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table to type in.
        role="grid"
        aria-label={title}
        aria-describedby={props.describedBy}
        {...handle.listeners}
      >
        <thead>
          <tr>
            <th scope="col" className="wide-table-corner">
              Question
            </th>
            {heads.map((head) => (
              <Head key={head.finess} address={props.recordOf(head.finess)} head={head} />
            ))}
            <th scope="col" className="cell-total">
              {fr`Somme et médiane`}
              <span>{fr`${plural(heads.length, "établissement affiché", "établissements affichés")}`}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <SectionTableRow
              key={row.id}
              row={row}
              at={at}
              heads={heads}
              recordOf={props.recordOf}
              views={views.get(row.id) ?? []}
              handle={handle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly address: string;
  readonly head: TableHead;
}

/** Out of the tab order: the bar above the table has the same link for the cell in hand. */
function Head({ address, head }: HeadProps) {
  const { name, town, lockedBecause, signedAt } = head;
  return (
    <th scope="col">
      <Link to={address} outOfTabOrder>
        {name}
      </Link>
      <span>{town}</span>
      {lockedBecause !== undefined && (
        <span className="head-locked" title={lockedBecause}>
          {signedAt === undefined
            ? fr`Lecture seule : saisie close`
            : fr`Lecture seule : signé ${momentOf(new Date(signedAt), new Date())}`}
        </span>
      )}
    </th>
  );
}
