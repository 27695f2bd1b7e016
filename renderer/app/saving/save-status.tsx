// The state of saving, at the top of the entry page: discreet when all is well, loud when not.

import { useContext, useEffect, useState } from "react";
import { fr } from "../../form/french.ts";
import { SaveQueueContext, useSaving } from "./save-context.ts";
import { saveSentence } from "./save-sentence.ts";

/** Announced when it changes, but for the countdown of a retry. */
export function SaveStatus() {
  const queue = useContext(SaveQueueContext);
  const state = useSaving((all) => all);
  const now = useNow(state.retryAt !== undefined);
  const { tone, text, countdown } = saveSentence(state, now);
  return (
    <div className={`save-status save-${tone}`}>
      <p role="status">{text}</p>
      {countdown !== undefined && <p>{countdown}</p>}
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
