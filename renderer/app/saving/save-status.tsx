// The state of saving, at the top of the entry page: discreet when all is well, loud when not.

import { memo, useContext, useEffect, useState } from "react";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { SaveQueueContext, useSaving } from "./save-context.ts";
import { saveSentence } from "./save-sentence.ts";

interface SaveStatusProps {
  /** How many answers are to be corrected before they can be saved. */
  readonly faulty: number;
  /** The way to the first of them. */
  readonly toFaulty: string | undefined;
  /** A record that is read only says nothing of saving, unless something is left to save. */
  readonly editable?: boolean;
}

/** Announced when it changes, but for the countdown of a retry. */
export const SaveStatus = memo(function SaveStatus(props: SaveStatusProps) {
  const { faulty, toFaulty, editable = true } = props;
  const queue = useContext(SaveQueueContext);
  const state = useSaving((all) => all);
  const now = useNow(state.retryAt !== undefined);
  const { tone, text, countdown } = saveSentence(state, now, faulty, navigator.onLine);
  const isRefused = [...state.unsaved.values()].some(({ kind }) => kind === "refused");
  if (!editable && state.unsaved.size === 0) return null;
  return (
    <div className={`save-status save-${tone}`}>
      <p role="status">{text}</p>
      {countdown !== undefined && <p>{countdown}</p>}
      {tone === "warn" && toFaulty !== undefined && <Link to={toFaulty}>{fr`Corriger`}</Link>}
      {(state.retryAt !== undefined || isRefused) && (
        <button type="button" onClick={queue.retry}>
          {state.retryAt !== undefined ? fr`Réessayer maintenant` : fr`Réessayer`}
        </button>
      )}
    </div>
  );
});

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
