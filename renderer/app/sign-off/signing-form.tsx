// The last step: who signs, that they have read, and the button.

import { useId, useState } from "react";
import { fr } from "../../form/french.ts";
import { LONGEST_NAME } from "../visitor/longest-name.ts";

export interface Signer {
  readonly name: string;
  readonly hasRead: boolean;
}

interface SigningFormProps {
  /** Known from an earlier visit; empty otherwise. */
  readonly name: string;
  /** Grows when what was read is no longer what is there: « J'ai relu » is to be said again. */
  readonly reading: number;
  /** Whether a request is on its way. */
  readonly busy: boolean;
  readonly onSign: (signer: Signer) => void;
}

/** Never greyed: pressed too early, the button says what is missing. */
export function SigningForm({ name: known, reading, busy, onSign }: SigningFormProps) {
  const [name, setName] = useState(known);
  const [readAt, setReadAt] = useState<number>();
  const hasRead = readAt === reading;
  const id = useId();
  return (
    <form
      className="sign-off-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSign({ name: name.trim(), hasRead });
      }}
    >
      <div className="justification-box">
        <label htmlFor={id}>{fr`Votre nom`}</label>
        <input
          id={id}
          type="text"
          autoComplete="name"
          maxLength={LONGEST_NAME}
          value={name}
          aria-describedby={`${id}-aide`}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${id}-aide`} className="sign-off-soft">
          {fr`Il est écrit avec la signature.`}
        </p>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={hasRead}
          onChange={(event) => setReadAt(event.currentTarget.checked ? reading : undefined)}
        />
        <span>{fr`J'ai relu ce dossier : ses réponses sont celles de l'établissement.`}</span>
      </label>
      <p className="sign-off-soft">
        {fr`Une fois signé, le dossier ne change plus. Il peut être rouvert, avec un motif, jusqu'à la clôture.`}
      </p>
      <p>
        <button type="submit" aria-disabled={busy}>
          {busy ? fr`Signature en cours…` : fr`Signer le dossier`}
        </button>
      </p>
    </form>
  );
}
