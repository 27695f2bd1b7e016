// The other tabs of this browser that have the same record open.

import type { TabMessage } from "./tab-message.ts";

export interface Tabs {
  readonly tell: (message: TabMessage) => void;
  /** Gives back what stops listening. */
  readonly listen: (hear: (message: TabMessage) => void) => () => void;
  /** Runs `act` when no other tab runs one; at once where browsers have no locks (plain HTTP). */
  readonly inTurn: (act: () => Promise<void>) => Promise<void>;
}

/** A tab put to sleep in the middle of its turn does not hold the others back for longer. */
const LONGEST_WAIT_MS = 10_000;

export function openTabs(name: string): Tabs {
  let channel: BroadcastChannel | undefined;
  return {
    tell: (message) => {
      const open = channel ?? openChannel(name);
      open?.postMessage(message);
      if (open !== channel) open?.close();
    },
    listen: (hear) => {
      const listening = openChannel(name);
      listening?.addEventListener("message", ({ data }: MessageEvent<TabMessage>) => hear(data));
      channel = listening;
      return () => {
        listening?.close();
        if (channel === listening) channel = undefined;
      };
    },
    inTurn: async (act) => {
      if (navigator.locks === undefined) return act();
      const waiting = new AbortController();
      const timer = setTimeout(() => waiting.abort(), LONGEST_WAIT_MS);
      let begun = false;
      try {
        await navigator.locks.request(name, { signal: waiting.signal }, () => {
          begun = true;
          clearTimeout(timer);
          return act();
        });
      } catch (error) {
        if (begun) throw error;
        await act();
      }
    },
  };
}

/** Open only while it is listened to: a page may hold the records of forty establishments. */
function openChannel(name: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(name);
}
