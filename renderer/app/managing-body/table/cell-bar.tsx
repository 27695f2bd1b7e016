// The cell in hand, told in full above the table, with what can be done of it.

import { useMemo } from "react";
import { fr } from "../../../form/french.ts";
import { faultSentence } from "../../../form/reading/fault-sentence.ts";
import { figureText } from "../../entry/figure-text.ts";
import { Link } from "../../router/link.tsx";
import { type CellView, cellView } from "./cell-view.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import { rowOutliers } from "./row-outliers.ts";
import type { TableAccess } from "./table-access.ts";
import type { TableColumn } from "./table-column.ts";
import { useCursor } from "./table-cursor.ts";
import type { TableRow } from "./table-row.ts";
import { readOnlySentence } from "./table-sentences.ts";
import type { Bulk } from "./use-bulk.ts";
import type { TableHandle } from "./use-table.ts";

interface CellBarProps {
  readonly handle: TableHandle;
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  readonly access: TableAccess;
  readonly bulk: Bulk;
  readonly recordOf: (finess: string, question?: string) => string;
}

export function CellBar({ handle, rows, columns, access, bulk, recordOf }: CellBarProps) {
  const active = useCursor(handle.cursor, (cursor) => cursor.active);
  const row = rows[active.row];
  // None on a total.
  const column = columns[active.column];
  const undo = () => {
    bulk.undo();
    handle.focus();
  };
  return (
    <section className="cell-bar" aria-label={fr`Case choisie`}>
      {row && column ? (
        <>
          <CellWords row={row} column={column} columns={columns} />
          <div className="buttons">
            <CopyButtons row={row} from={column} columns={columns} access={access} bulk={bulk} />
            <Link to={recordOf(column.finess, row.item)} className="cell-bar-link">
              {fr`Ouvrir dans le questionnaire`}
            </Link>
          </div>
        </>
      ) : (
        <p>{fr`Somme et médiane des établissements affichés. Elles ne se saisissent pas.`}</p>
      )}
      {bulk.done !== undefined && (
        <p className="cell-bar-done">
          {bulk.done}{" "}
          <button type="button" className="quiet" onClick={undo}>
            Annuler
            <span className="visually-hidden">{fr` : remettre les valeurs d'avant`}</span>
          </button>
        </p>
      )}
    </section>
  );
}

interface CellWordsProps {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly columns: readonly TableColumn[];
}

function CellWords({ row, column, columns }: CellWordsProps) {
  const view = cellView(row, column);
  const cell = row.asked.get(column.category);
  const question = cell?.question;
  const outlier = useMemo(() => {
    const views = columns.map((one) => cellView(row, one));
    return rowOutliers(row, views).get(columns.indexOf(column));
  }, [row, column, columns]);
  const title =
    question === undefined || cell?.part === undefined
      ? row.label
      : `${question.label}, ${row.label}`;
  return (
    <div className="cell-bar-words">
      <p>
        <span className="reference">{question?.reference ?? row.reference}</span> {title}
        <strong className="cell-bar-place">{`${column.name}, ${column.town}`}</strong>
      </p>
      <p className="cell-bar-value">
        {valueText(view, cell?.number)}
        {outlier !== undefined && (
          <span className="cell-bar-outlier">{fr`À vérifier : ${outlier}.`}</span>
        )}
      </p>
      <CellNote row={row} column={column} view={view} />
    </div>
  );
}

function valueText(view: CellView, number: Parameters<typeof figureText>[1]): string {
  if (view.state === "notAsked" || view.state === "hidden") return fr`sans objet`;
  if (view.faulty || typeof view.value !== "number") return view.text || fr`sans réponse`;
  return figureText(view.value, number);
}

interface CellNoteProps {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly view: CellView;
}

/** What stands against the cell: its text is not understood, or it cannot be typed in. */
function CellNote({ row, column, view }: CellNoteProps) {
  const draft = column.drafts.get(row.id);
  if (draft !== undefined) return <p className="cell-bar-fault">{faultSentence(draft.fault)}</p>;
  const reason = readOnlySentence(row, column, view);
  if (reason !== undefined) return <p className="cell-bar-note">{reason}</p>;
  const { common, own } = column;
  if (common[row.item] === undefined || own[row.item] === undefined) return null;
  return (
    <p className="cell-bar-note">
      {fr`Propre à cet établissement : l'organisme gestionnaire a donné une réponse commune.`}
    </p>
  );
}
