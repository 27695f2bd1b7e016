import { useContext } from "react";
import { fr } from "../../form/french.ts";
import type { Justification } from "../api/types.ts";
import { JustificationContext } from "./justification-context.ts";
import { justificationText } from "./justification-text.ts";

interface JustificationWantedProps {
  readonly about: string;
  /** Last year's, of the same subject. */
  readonly last: Justification | undefined;
  readonly onWrite: () => void;
  readonly onTakeUp: () => void;
}

/** Where nothing is justified yet: write why, or say again what was said last year. */
export function JustificationWanted({ about, last, onWrite, onTakeUp }: JustificationWantedProps) {
  const { reasons } = useContext(JustificationContext);
  return (
    <>
      <p>
        <button type="button" className="button-quiet justification-write" onClick={onWrite}>
          Justifier
          <span className="visually-hidden">{fr`, ${about}`}</span>
        </button>
      </p>
      {last !== undefined && (
        <p className="justification-last">
          {fr`L'an dernier :`} {justificationText(last, reasons)}{" "}
          <button type="button" className="quiet" onClick={onTakeUp}>
            Reprendre
            <span className="visually-hidden">{fr` cette justification, ${about}`}</span>
          </button>
        </p>
      )}
    </>
  );
}
