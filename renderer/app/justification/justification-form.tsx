// Why an answer stands although a control speaks: a reason among the campaign's, a text, or both.

import { useContext, useEffect, useId, useRef, useState } from "react";
import { fr } from "../../form/french.ts";
import type { Justification } from "../api/types.ts";
import { charactersLeft, charactersLeftAloud, LONGEST_TEXT } from "./characters-left.ts";
import { JustificationContext } from "./justification-context.ts";
import { needsText } from "./trimmed.ts";

const EMPTY: Justification = { reason: "", text: "" };

interface JustificationFormProps {
  /** Whether the campaign's reasons are offered. */
  readonly withReasons: boolean;
  /** What is justified, told with the name of each box. */
  readonly about: string;
  readonly value: Justification | null;
  /** At each change: nothing waits for a button. */
  readonly onChange: (justification: Justification) => void;
  readonly onDone: () => void;
}

/** Takes the focus when it opens. Keeps the spaces being typed, which the saved text has not. */
export function JustificationForm(props: JustificationFormProps) {
  const { withReasons, about, value, onChange, onDone } = props;
  const { reasons } = useContext(JustificationContext);
  const [typed, setTyped] = useState(value ?? EMPTY);
  const first = useRef<HTMLSelectElement & HTMLTextAreaElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  useEffect(() => first.current?.focus(), []);
  const change = (part: Partial<Justification>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    setMissing(false);
    onChange(next);
  };
  const required = withReasons && needsText(typed.reason, reasons);
  const finish = () => {
    if (!required || typed.text.trim() !== "") return onDone();
    setMissing(true);
    words.current?.focus();
  };
  const gone = typed.reason !== "" && !reasons.some((one) => one.id === typed.reason);
  return (
    <fieldset className="justification-form">
      <legend className="visually-hidden">{fr`Justification, ${about}`}</legend>
      {withReasons && (
        <label className="justification-box">
          <span>Motif</span>
          <select
            ref={first}
            value={typed.reason}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          >
            <option value="">{fr`Choisir un motif…`}</option>
            {gone && <option value={typed.reason}>{fr`Motif qui n'est plus proposé`}</option>}
            {reasons.map((reason) => (
              <option key={reason.id} value={reason.id}>
                {reason.label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="justification-box">
        <span>{wordsLabel(withReasons, required)}</span>
        <textarea
          ref={withReasons ? words : first}
          rows={3}
          maxLength={LONGEST_TEXT}
          value={typed.text}
          aria-required={required}
          aria-invalid={missing}
          aria-describedby={`${id}-faute ${id}-reste`}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <p id={`${id}-faute`} className="justification-fault" aria-live="polite">
        {missing && fr`Précisez en quelques mots : sans eux, ce motif n'est pas enregistré.`}
      </p>
      <p id={`${id}-reste`} className="justification-left">
        {charactersLeft(typed.text)}
      </p>
      <p className="visually-hidden" role="status">
        {charactersLeftAloud(typed.text)}
      </p>
      <div className="buttons">
        <button type="button" className="button-quiet" onClick={finish}>
          {fr`Terminé`}
        </button>
      </div>
    </fieldset>
  );
}

function wordsLabel(withReasons: boolean, required: boolean): string {
  if (!withReasons) return fr`Explication`;
  return required ? fr`Précision (obligatoire)` : fr`Précision`;
}
