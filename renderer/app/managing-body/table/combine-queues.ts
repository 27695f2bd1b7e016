import type { SaveQueue } from "../../saving/save-queue.ts";
import type { SaveState } from "../../saving/save-state.ts";

/** Several queues as one, to be looked at and to be sent: what is given goes to each by itself. */
export function combineQueues(queues: ReadonlyMap<string, SaveQueue>): SaveQueue {
  let last: readonly SaveState[] = [];
  let combined = combine(queues, []);
  const all = [...queues.values()];
  return {
    state: () => {
      const states = all.map((queue) => queue.state());
      if (states.some((state, at) => state !== last[at])) {
        last = states;
        combined = combine(queues, states);
      }
      return combined;
    },
    subscribe: (listener) => {
      const stops = all.map((queue) => queue.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    flush: () => {
      for (const queue of all) queue.flush();
    },
    leave: () => {
      for (const queue of all) queue.leave();
    },
    retry: () => {
      for (const queue of all) queue.retry();
    },
    answer: () => {},
    giveUp: () => {},
    settle: () => {},
    learn: () => [],
    hold: () => () => {},
    hear: () => {},
    follow: () => () => {},
  };
}

/** Keys begin with the name of their queue: two establishments answer the same items. */
function combine(queues: ReadonlyMap<string, SaveQueue>, states: readonly SaveState[]): SaveState {
  const names = [...queues.keys()];
  const retries = states.flatMap(({ retryAt }) => retryAt ?? []);
  const moments = states.flatMap(({ lastSavedAt }) => lastSavedAt ?? []);
  return {
    unsaved: new Map(
      states.flatMap(({ unsaved }, at) =>
        [...unsaved].map(([key, one]) => [`${names[at]} ${key}`, one] as const),
      ),
    ),
    known: new Map(),
    sending: states.some(({ sending }) => sending),
    failures: Math.max(0, ...states.map(({ failures }) => failures)),
    retryAt: retries.length === 0 ? undefined : Math.min(...retries),
    lastSavedAt: moments.sort().at(-1),
    kept: states.every(({ kept }) => kept),
  };
}
