// The state of saving, at the top of the entry page: discreet when all is well, loud when not.

import { useContext, useEffect, useState } from "react";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { SaveQueueContext, useSaving } from "./save-context.ts";
import { saveSentence } from "./save-sentence.ts";

interface SaveStatusProps {
  /** How many answers are to be corrected before they can be saved. */
  readonly faulty: number;
  /** The way to the first of them. */
  readonly toFaulty: string | undefined;
}

/** Announced when it changes, but for the countdown of a retry. */
export function SaveStatus({ faulty, toFaulty }: SaveStatusProps) {
  const queue = useContext(SaveQueueContext);
  const state = useSaving((all) => all);
  const now = useNow(state.retryAt !== undefined);
  const { tone, text, countdown } = saveSentence(state, now, faulty);
  return (
    <div className={`save-status save-${tone}`}>
      <p role="status">{text}</p>
      {countdown !== undefined && <p>{countdown}</p>}
      {tone === "warn" && toFaulty !== undefined && <Link to={toFaulty}>{fr`Corriger`}</Link>}
      {state.retryAt !== undefined && (
        <button type="button" onClick={queue.flush}>
          {fr`Réessayer maintenant`}
        </button>
      )}
    </div>
  );
}

function useNow(ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    setNow(new Date());
    if (!ticking) return;
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, [ticking]);
  return ticking ? now : new Date();
}
