// Asks now and then what others wrote, while the page is in sight: each twenty seconds, as soon as it
// is found again, and when saving met somebody else or a gap.

import type { Fetched } from "../api/fetched.ts";
import type { SaveQueue } from "../saving/save-queue.ts";
import type { SaveState } from "../saving/save-state.ts";

const EVERY_MS = 20_000;
/** A window that is clicked, hidden and shown asks once. */
const REST_MS = 300;

/** Of a record, or of whatever else tells what is new in it. */
export interface ChangesParts<Changes> {
  readonly queue: SaveQueue;
  readonly ask: () => Promise<Fetched<Changes>>;
  readonly onChanges: (changes: Changes) => void;
}

/** Until the function given back is called. */
export function watchChanges<Changes>(parts: ChangesParts<Changes>): () => void {
  const { queue, ask, onChanges } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let stopped = false;
  const askIn = (milliseconds: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(look, milliseconds);
  };
  const look = async () => {
    if (asking) return;
    try {
      asking = true;
      const found = document.visibilityState === "visible" ? await ask() : undefined;
      if (found?.kind === "found" && !stopped) onChanges(found.value);
    } finally {
      asking = false;
      askIn(EVERY_MS);
    }
  };
  const soon = () => askIn(REST_MS);
  const stopListening = whenTroubleEnds(queue, soon);
  askIn(EVERY_MS);
  window.addEventListener("focus", soon);
  document.addEventListener("visibilitychange", soon);
  return () => {
    stopped = true;
    clearTimeout(timer);
    stopListening();
    window.removeEventListener("focus", soon);
    document.removeEventListener("visibilitychange", soon);
  };
}

/** Calls `act` when the server is back and when it tells of another's answer. */
function whenTroubleEnds(queue: SaveQueue, act: () => void): () => void {
  let before = troubleOf(queue.state());
  return queue.subscribe(() => {
    const after = troubleOf(queue.state());
    if ((before.away && !after.away) || after.met > before.met) act();
    before = after;
  });
}

function troubleOf({ unsaved, retryAt }: SaveState) {
  const met = [...unsaved.values()].filter(({ kind }) => kind === "conflict").length;
  return { away: retryAt !== undefined, met };
}
