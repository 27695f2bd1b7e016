import { useContext } from "react";
import { fr } from "../../form/french.ts";
import type { Justification } from "../api/types.ts";
import { JustificationContext } from "./justification-context.ts";
import { justificationText } from "./justification-text.ts";

interface JustificationGivenProps {
  readonly about: string;
  readonly value: Justification;
  /** Both absent where it is only read. */
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
}

/** « Justifié : … », and how to say otherwise. */
export function JustificationGiven({ about, value, onChange, onRemove }: JustificationGivenProps) {
  const { reasons } = useContext(JustificationContext);
  return (
    <div className="justification-given">
      <p>
        <strong>{fr`Justifié :`}</strong> {justificationText(value, reasons)}
      </p>
      {onChange && onRemove && (
        <p>
          <button type="button" className="quiet" onClick={onChange}>
            Modifier
            <span className="visually-hidden">{fr` la justification, ${about}`}</span>
          </button>
          <button type="button" className="quiet" onClick={onRemove}>
            Retirer
            <span className="visually-hidden">{fr` la justification, ${about}`}</span>
          </button>
        </p>
      )}
    </div>
  );
}
