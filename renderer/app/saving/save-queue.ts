// Answers on their way to the server: one at a time, each upon the version it was given on.
// A failure keeps them, here and on the shelf, and tries again; a conflict waits for a choice.

import type { Answer } from "../../../engine/index.ts";
import type { SaveOutcome } from "./save-outcome.ts";
import type { KnownAnswer, SaveState, Unsaved } from "./save-state.ts";
import { afterAnswer, afterChoice, afterOutcome } from "./save-transitions.ts";
import type { Shelf } from "./shelf.ts";

export interface SaveQueueParts {
  readonly send: (item: string, value: Answer | null, version: number) => Promise<SaveOutcome>;
  readonly shelf: Shelf;
  /** The answers that the server gave with the record. */
  readonly known: ReadonlyMap<string, KnownAnswer>;
  readonly lastSavedAt: string | undefined;
  readonly now: () => number;
  /** Runs `act` later, unless the function given back is called before. */
  readonly delay: (act: () => void, milliseconds: number) => () => void;
}

export interface SaveQueue {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** A new answer; `null` erases. Sent after a short rest, with all that waits. */
  readonly answer: (item: string, value: Answer | null) => void;
  /** Sends what waits, now: the box was left, the network is back, the tab is left or found again. */
  readonly flush: () => void;
  /** Ends a conflict. */
  readonly settle: (item: string, choice: "mine" | "theirs") => void;
}

const REST_MS = 400;

/** A queue that begins with what the shelf holds from an earlier visit. */
export function createSaveQueue(parts: SaveQueueParts): SaveQueue {
  const listeners = new Set<() => void>();
  let state = firstState(parts);
  let cancel = () => {};

  const become = (next: SaveState) => {
    keepOnShelf(parts.shelf, state.unsaved, next.unsaved);
    state = next;
    for (const listener of listeners) listener();
  };
  const runIn = (milliseconds: number) => {
    cancel();
    cancel = parts.delay(() => void run(), milliseconds);
  };
  const run = async () => {
    if (state.sending) return;
    cancel();
    become({ ...state, sending: true });
    for (let next = firstPending(state); next; next = firstPending(state)) {
      const [item, sent] = next;
      const outcome = await parts.send(item, sent.value, sent.version);
      become(afterOutcome(state, item, sent, outcome, parts.now()));
      if (outcome.kind === "unreachable") break;
    }
    become({ ...state, sending: false });
    if (state.retryAt !== undefined) runIn(state.retryAt - parts.now());
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const answer = (item: string, value: Answer | null) => {
    become(afterAnswer(state, item, value));
    runIn(REST_MS);
  };
  const flush = () => void (firstPending(state) && run());
  const settle = (item: string, choice: "mine" | "theirs") => {
    become(afterChoice(state, item, choice));
    runIn(0);
  };

  if (state.unsaved.size > 0) runIn(0);
  return { state: () => state, subscribe, answer, flush, settle };
}

function firstState({ shelf, known, lastSavedAt }: SaveQueueParts): SaveState {
  const shelved = [...shelf.all()].map(([item, { value, version }]) => {
    return [item, { kind: "pending", value, version }] as const;
  });
  return {
    unsaved: new Map<string, Unsaved>(shelved),
    known,
    sending: false,
    failures: 0,
    retryAt: undefined,
    lastSavedAt,
  };
}

function firstPending(state: SaveState): readonly [string, Unsaved] | undefined {
  return [...state.unsaved].find(([, { kind }]) => kind === "pending");
}

function keepOnShelf(
  shelf: Shelf,
  before: ReadonlyMap<string, Unsaved>,
  after: ReadonlyMap<string, Unsaved>,
): void {
  for (const [item, { value, version }] of after) {
    if (before.get(item) !== after.get(item)) shelf.put(item, { value, version });
  }
  for (const item of before.keys()) if (!after.has(item)) shelf.remove(item);
}
