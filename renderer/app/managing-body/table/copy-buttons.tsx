// The value of one cell to its whole row: where there is nothing, or in the place of what there is.

import { useId, useRef } from "react";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { cellView } from "./cell-view.ts";
import { copyAcross } from "./copy-across.ts";
import type { TableAccess } from "./table-access.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";
import { copySentence } from "./table-sentences.ts";
import type { Bulk } from "./use-bulk.ts";

interface CopyButtonsProps {
  readonly row: TableRow;
  readonly from: TableColumn;
  readonly columns: readonly TableColumn[];
  readonly access: TableAccess;
  readonly bulk: Bulk;
}

export function CopyButtons({ row, from, columns, access, bulk }: CopyButtonsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { empty, others } = copyAcross(row, from, columns);
  const { value, text } = cellView(row, from);
  const copy = (targets: readonly TableColumn[]) =>
    bulk.run((keep) => {
      for (const { finess } of targets) {
        keep(finess, row);
        access.give(finess, row, value);
      }
      return copySentence(text, targets.length);
    });
  return (
    <>
      {empty.length > 0 && (
        <button type="button" className="button-quiet" onClick={() => copy(empty)}>
          {fr`Copier vers ${plural(empty.length, "établissement", "établissements")} sans réponse`}
        </button>
      )}
      {others.length > 0 && (
        <button
          type="button"
          className="button-replace"
          onClick={() => dialog.current?.showModal()}
        >
          {fr`Copier vers tous : remplacer ${plural(others.length, "réponse", "réponses")}`}
        </button>
      )}
      <dialog ref={dialog} className="confirm" aria-labelledby={title}>
        <h2 id={title}>{fr`Copier « ${text} » vers tous les établissements ?`}</h2>
        <p>
          {fr`${plural(others.length, "réponse sera remplacée", "réponses seront remplacées")}.`}{" "}
          {empty.length > 0 &&
            fr`S'y ajoutent ${plural(empty.length, "établissement", "établissements")} sans réponse.`}
        </p>
        <form method="dialog" className="buttons">
          <button type="submit" onClick={() => copy([...empty, ...others])}>
            Remplacer
          </button>
          <button type="submit" className="button-quiet">
            Annuler
          </button>
        </form>
      </dialog>
    </>
  );
}
