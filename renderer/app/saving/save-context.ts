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
  kept: true,
};

const NO_QUEUE: SaveQueue = {
  state: () => IDLE,
  subscribe: () => () => {},
  follow: () => () => {},
  answer: () => {},
  flush: () => {},
  leave: () => {},
  retry: () => {},
  giveUp: () => {},
  settle: () => {},
  learn: () => [],
  hold: () => () => {},
  hear: () => {},
};

export const SaveQueueContext = createContext<SaveQueue>(NO_QUEUE);

/**
 * What `pick` sees of saving; rendered anew only when that changes. To pick one value, see
 * `unsavedAnswer`, `unsavedJustification` and their like in `save-state.ts`.
 */
export function useSaving<Seen>(pick: (state: SaveState) => Seen): Seen {
  const queue = useContext(SaveQueueContext);
  return useSyncExternalStore(queue.subscribe, () => pick(queue.state()));
}
