// One cell: what it holds, and in words what a colour or a hatching would say to the eyes alone.

import { memo } from "react";
import { fr } from "../../../form/french.ts";
import { Link } from "../../router/link.tsx";
import { CellEditor, type CellEditorProps } from "./cell-editor.tsx";
import type { CellView } from "./cell-view.ts";
import type { AskedCell } from "./table-row.ts";

export interface TableCellProps {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly view: CellView;
  /** Undefined where the category is not asked the question. */
  readonly cell: AskedCell | undefined;
  /** Whether Tab leads to it. */
  readonly active: boolean;
  /** Why its figure is to be looked at. */
  readonly outlier: string | undefined;
  /** Where the question is answered, when a cell is too small for it. */
  readonly href: string | undefined;
  /** While somebody types in it. */
  readonly editing: Pick<CellEditorProps, "text" | "label" | "onCommit" | "onCancel"> | undefined;
}

export const TableCell = memo(function TableCell(props: TableCellProps) {
  const { id, row, column, view, cell, active, outlier, href, editing } = props;
  return (
    <td
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is one by its grid.
      role="gridcell"
      className={classOf(props)}
      data-row={row}
      data-column={column}
      tabIndex={active ? 0 : -1}
      aria-readonly={view.state !== "open"}
      aria-invalid={view.faulty}
    >
      {editing && cell ? (
        <CellEditor cell={cell} {...editing} />
      ) : (
        <CellContent view={view} cell={cell} outlier={outlier} href={href} />
      )}
    </td>
  );
});

function classOf({ view, cell, outlier, editing }: TableCellProps): string {
  const { state, saving, faulty } = view;
  const classes = ["cell", `cell-${state}`, `cell-${saving}`];
  if (cell?.kind === "figure") classes.push("cell-figure");
  if (faulty) classes.push("cell-faulty");
  if (outlier !== undefined) classes.push("cell-outlier");
  if (editing) classes.push("cell-editing");
  return classes.join(" ");
}

type CellContentProps = Pick<TableCellProps, "view" | "cell" | "outlier" | "href">;

function CellContent({ view, cell, outlier, href }: CellContentProps) {
  if (view.state === "notAsked" || view.state === "hidden") {
    const condition = view.state === "hidden" ? cell?.question.condition : undefined;
    return (
      <span className="cell-void">
        {fr`sans objet`}
        {condition !== undefined && (
          <span className="visually-hidden">{fr` : cette question se pose ${condition}`}</span>
        )}
      </span>
    );
  }
  return (
    <>
      {outlier !== undefined && (
        <span className="cell-mark" aria-hidden="true">
          {"▲"}
        </span>
      )}
      {view.state === "words" && href !== undefined ? (
        <Link to={href} className="cell-text" outOfTabOrder>
          {view.text || fr`Répondre`}
        </Link>
      ) : (
        <span className="cell-text">{view.text}</span>
      )}
      {view.state === "common" && <span className="cell-common">{fr`commune`}</span>}
      {SAVING[view.saving] !== undefined && (
        <span className="visually-hidden">{fr`, ${SAVING[view.saving] ?? ""}`}</span>
      )}
      {view.faulty && <span className="visually-hidden">{fr`, à corriger`}</span>}
      {outlier !== undefined && (
        <span className="visually-hidden">{fr`, à vérifier : ${outlier}`}</span>
      )}
    </>
  );
}

/** What is said of an answer on its way. */
const SAVING: Readonly<Partial<Record<CellView["saving"], string>>> = {
  pending: "pas encore enregistré",
  conflict: "modifié ailleurs, à choisir",
  refused: "refusé par le serveur",
};
