import { useEffect, useMemo } from "react";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { knownAnswers } from "./known-answers.ts";
import type { SaveQueue } from "./save-queue.ts";
import { createSaveQueue } from "./save-queue.ts";
import { sendAnswer } from "./send-answer.ts";
import type { Shelf } from "./shelf.ts";

/**
 * The queue of one record, for the life of its page. It sends at once when the network comes back
 * and when the tab is hidden or found again, and holds the tab back while something is not saved.
 */
export function useSaveQueue(
  api: ApiClient,
  year: string,
  record: EstablishmentRecord,
  shelf: Shelf,
): SaveQueue {
  const queue = useMemo(() => {
    const place = { year, finess: record.establishment.finess };
    const stored = Object.entries(record.answers);
    return createSaveQueue({
      send: (item, value, version) => sendAnswer(api, place, item, { value, version }),
      shelf,
      known: knownAnswers(record),
      lastSavedAt: stored
        .map(([, { savedAt }]) => savedAt)
        .sort()
        .at(-1),
      now: Date.now,
      delay: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    });
  }, [api, year, record, shelf]);

  useEffect(() => listenToBrowser(queue), [queue]);
  return queue;
}

/** Gives back what stops listening. */
function listenToBrowser(queue: SaveQueue): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    queue.flush();
    if (queue.state().unsaved.size > 0) event.preventDefault();
  };
  window.addEventListener("online", queue.flush);
  window.addEventListener("focus", queue.flush);
  window.addEventListener("beforeunload", onLeave);
  document.addEventListener("visibilitychange", queue.flush);
  document.addEventListener("focusout", queue.flush);
  return () => {
    window.removeEventListener("online", queue.flush);
    window.removeEventListener("focus", queue.flush);
    window.removeEventListener("beforeunload", onLeave);
    document.removeEventListener("visibilitychange", queue.flush);
    document.removeEventListener("focusout", queue.flush);
  };
}
