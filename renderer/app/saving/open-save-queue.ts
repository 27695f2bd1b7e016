// A queue in a browser: its shelf, its clock, the other tabs of the same record.

import { browserStorage } from "./browser-storage.ts";
import { listenToBrowser } from "./listen-to-browser.ts";
import type { SaveQueue, SaveQueueParts } from "./save-queue.ts";
import { createSaveQueue } from "./save-queue.ts";
import { createShelf } from "./shelf.ts";
import { openTabs } from "./tabs.ts";

export interface BrowserQueueParts
  extends Pick<SaveQueueParts, "send" | "known" | "lastSavedAt" | "author"> {
  readonly year: string;
  /** An establishment's, or a managing body's for the answers common to its own. */
  readonly finess: string;
}

export interface BrowserQueue {
  readonly queue: SaveQueue;
  /**
   * Listens to the browser and to the other tabs, until the function given back is called. The queue
   * then sends what it still holds, and learns nothing more.
   */
  readonly attach: () => () => void;
}

/** Nothing is listened to before `attach`: a queue may be made while a component is rendered. */
export function openSaveQueue(parts: BrowserQueueParts): BrowserQueue {
  const { year, finess, send, known, lastSavedAt, author } = parts;
  const tabs = openTabs(`millesime.${year}.${finess}`);
  const queue = createSaveQueue({
    send,
    known,
    lastSavedAt,
    author,
    shelf: createShelf(browserStorage(), year, finess),
    now: Date.now,
    delay: (act, milliseconds) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    tell: tabs.tell,
    inTurn: tabs.inTurn,
  });
  const attach = () => {
    const stops = [listenToBrowser(queue), tabs.listen(queue.hear)];
    return () => {
      for (const stop of stops) stop();
      queue.flush();
    };
  };
  return { queue, attach };
}
