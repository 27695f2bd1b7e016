import { useEffect, useId, useRef, useState } from "react";
import type { Question } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { LONGEST_TEXT } from "../../justification/characters-left.ts";

interface ReasonFormProps {
  readonly question: Question;
  readonly text: string;
  /** What the button that ends it says. */
  readonly done: string;
  /** Never blank. */
  readonly onDone: (text: string) => void;
  readonly onCancel: () => void;
}

/** Why an establishment answers otherwise than the others: compulsory, in its own words. */
export function ReasonForm({ question, text, done, onDone, onCancel }: ReasonFormProps) {
  const [typed, setTyped] = useState(text);
  const [isBlank, setIsBlank] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => box.current?.focus(), []);
  const finish = () => {
    if (typed.trim() !== "") return onDone(typed.trim());
    setIsBlank(true);
    box.current?.focus();
  };
  return (
    <div className="common-answer-reason">
      <label>
        {fr`Pourquoi cet établissement répond-il autrement ?`}
        <span className="visually-hidden">{fr` (${question.label})`}</span>
        <textarea
          ref={box}
          rows={2}
          maxLength={LONGEST_TEXT}
          value={typed}
          aria-required="true"
          aria-invalid={isBlank}
          aria-describedby={`${id}-faute`}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setIsBlank(false);
          }}
        />
      </label>
      <p id={`${id}-faute`} className="common-answer-fault" aria-live="polite">
        {isBlank && fr`Écrivez la raison : elle sera relue avec le dossier.`}
      </p>
      <div className="buttons">
        <button type="button" onClick={finish}>
          {done}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          Annuler
        </button>
      </div>
    </div>
  );
}
