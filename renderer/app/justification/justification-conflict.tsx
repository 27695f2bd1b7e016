// Two people justified the same thing: both texts in sight, and a choice.

import { useContext } from "react";
import { fr } from "../../form/french.ts";
import type { Justification } from "../api/types.ts";
import { momentOf } from "../saving/moment-of.ts";
import type { Unsaved } from "../saving/save-state.ts";
import { JustificationContext } from "./justification-context.ts";
import { justificationText } from "./justification-text.ts";

interface JustificationConflictProps {
  readonly conflict: Extract<Unsaved<Justification>, { kind: "conflict" }>;
  readonly onChoice: (choice: "mine" | "theirs") => void;
}

export function JustificationConflict({ conflict, onChoice }: JustificationConflictProps) {
  const { reasons } = useContext(JustificationContext);
  const moment = momentOf(new Date(conflict.savedAt), new Date());
  const told = (justification: Justification | null) =>
    justification === null
      ? fr`aucune justification`
      : `«\u00A0${justificationText(justification, reasons)}\u00A0»`;
  return (
    <div className="notice notice-warning conflict" role="alert">
      <p>
        <strong>{fr`Cette justification a été modifiée ailleurs ${moment}.`}</strong>{" "}
        {fr`La vôtre n'est pas encore enregistrée. Laquelle garder ?`}
      </p>
      <dl className="justification-versions">
        <div>
          <dt>{fr`La vôtre`}</dt>
          <dd>{told(conflict.value)}</dd>
        </div>
        <div>
          <dt>{fr`L'autre`}</dt>
          <dd>{told(conflict.theirs)}</dd>
        </div>
      </dl>
      <div className="buttons">
        <button type="button" onClick={() => onChoice("mine")}>
          {fr`Garder ma justification`}
        </button>
        <button type="button" onClick={() => onChoice("theirs")}>
          {fr`Prendre l'autre justification`}
        </button>
      </div>
    </div>
  );
}
