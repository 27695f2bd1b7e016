import { createContext, useContext, useSyncExternalStore } from "react";
import type { SaveQueue } from "./save-queue.ts";
import type { SaveState } from "./save-state.ts";

const IDLE: SaveState = {
  unsaved: new Map(),
  known: new Map(),
  sending: false,
  failures: 0,
  retryAt: undefined,
  lastSavedAt: undefined,
};

const NO_QUEUE: SaveQueue = {
  state: () => IDLE,
  subscribe: () => () => {},
  answer: () => {},
  flush: () => {},
  settle: () => {},
};

export const SaveQueueContext = createContext<SaveQueue>(NO_QUEUE);

/** What `pick` sees of saving; rendered anew only when that changes. */
export function useSaving<Seen>(pick: (state: SaveState) => Seen): Seen {
  const queue = useContext(SaveQueueContext);
  return useSyncExternalStore(queue.subscribe, () => pick(queue.state()));
}
