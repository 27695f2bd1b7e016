// A signed record is taken back to change it: not without saying why.

import { useEffect, useRef, useState } from "react";
import { fr } from "../../form/french.ts";

interface ReopeningFormProps {
  readonly busy: boolean;
  readonly onReopen: (reason: string) => void;
}

const LONGEST_REASON = 500;

export function ReopeningForm({ busy, onReopen }: ReopeningFormProps) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (open) box.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (!open) {
    return (
      <p>
        <button type="button" className="button-quiet" ref={opener} onClick={() => setOpen(true)}>
          {fr`Rouvrir le dossier`}
        </button>
      </p>
    );
  }
  const submit = () => {
    const told = reason.trim();
    setMissing(told === "");
    if (told === "") box.current?.focus();
    else if (!busy) onReopen(told);
  };
  return (
    <form
      className="sign-off-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="justification-box">
        <span>{fr`Motif de la réouverture`}</span>
        <textarea
          ref={box}
          rows={3}
          maxLength={LONGEST_REASON}
          value={reason}
          aria-invalid={missing}
          aria-describedby="motif-message"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <p id="motif-message" className="sign-off-message" role="alert">
        {missing && fr`Dites pourquoi le dossier est rouvert : le motif reste dans sa trace.`}
      </p>
      <div className="buttons">
        <button type="submit" aria-disabled={busy}>
          {busy ? fr`Réouverture en cours…` : fr`Rouvrir`}
        </button>
        <button type="button" className="button-quiet" onClick={() => setOpen(false)}>
          Annuler
        </button>
      </div>
    </form>
  );
}
