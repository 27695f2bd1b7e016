// Values on their way to the server: one at a time, each upon the version it was given on, in the
// order they were given. A failure keeps them, here and on the shelf, and tries again; a conflict
// waits for a choice. The tabs of one record share the shelf and tell each other what they do: what
// one was given the others hold too, and send if that tab no longer does.

import type { Stored } from "../api/types.ts";
import { sameAnswer } from "./same-answer.ts";
import { afterGivenElsewhere, afterNews, afterTab } from "./save-news.ts";
import type { KnownValue, SaveState, Unsaved } from "./save-state.ts";
import {
  afterAnswer,
  afterChoice,
  afterInsistence,
  afterOutcome,
  fromShelf,
  mark,
  retryDelay,
} from "./save-transitions.ts";
import type { SavedValue } from "./saved-value.ts";
import type { Send } from "./send-value.ts";
import type { Shelf } from "./shelf.ts";
import type { TabMessage } from "./tab-message.ts";

export interface SaveQueueParts {
  readonly send: Send;
  readonly shelf: Shelf;
  /** The values that the server gave with the record. */
  readonly known: ReadonlyMap<string, KnownValue>;
  readonly lastSavedAt: string | undefined;
  /** Who sits here now. */
  readonly author: () => string | undefined;
  readonly now: () => number;
  /** Runs `act` later, unless the function given back is called before. */
  readonly delay: (act: () => void, milliseconds: number) => () => void;
  /** Tells the other tabs of this browser. */
  readonly tell: (message: TabMessage) => void;
  /** Runs `act` when no other tab is sending. */
  readonly inTurn: (act: () => Promise<void>) => Promise<void>;
}

/** A value that changed otherwise than by `answer`: to be shown. */
export interface News {
  readonly key: string;
  readonly value: SavedValue | null;
  /** ISO, the server's clock; absent when it came from another tab. */
  readonly savedAt?: string;
}

export interface SaveQueue {
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** A new value; `null` erases. Sent after a short rest, with all that waits. */
  readonly answer: (key: string, value: SavedValue | null) => void;
  /** Sends what waits, now: the box was left, the network is back, the tab is left or found again. */
  readonly flush: () => void;
  /** The same without waiting for one's turn: the page is being closed. */
  readonly leave: () => void;
  /** As `flush`, and what was refused with it. */
  readonly retry: () => void;
  /** Gives up what was refused: what the server has stands. */
  readonly giveUp: (key: string) => void;
  /** Ends a conflict. */
  readonly settle: (key: string, choice: "mine" | "theirs") => void;
  /** Values as the server has them now. Gives back those that changed and nothing here contradicts. */
  readonly learn: (found: ReadonlyMap<string, Stored<SavedValue>>) => readonly News[];
  /**
   * While a form shows a value as it was when it opened, what the server tells of it waits: what is
   * typed goes upon the version that its author saw. Until the function given back is called.
   */
  readonly hold: (key: string) => () => void;
  /** What another tab told. */
  readonly hear: (message: TabMessage) => void;
  /** Listens to what other tabs changed. */
  readonly follow: (listener: (news: News) => void) => () => void;
}

const UNREACHABLE = { kind: "unreachable" } as const;
const REST_MS = 400;
/** How long the tab that was given a value is left to send it. */
const OTHER_TAB_MS = 5_000;

/** A queue that begins with what the shelf holds from an earlier visit. */
export function createSaveQueue(parts: SaveQueueParts): SaveQueue {
  const { shelf, now, tell } = parts;
  const listeners = new Set<() => void>();
  const followers = new Set<(news: News) => void>();
  let state = firstState(parts);
  let lastGiven = shelf.latest();
  let cancel: (() => void) | undefined;
  /** What waits, by key that is held, with how many forms hold it. */
  const held = new Map<string, { forms: number; found: Stored<SavedValue> | undefined }>();

  const become = (next: SaveState) => {
    keepOnShelf(shelf, state.unsaved, next.unsaved);
    state = next.kept === shelf.keeps() ? next : { ...next, kept: shelf.keeps() };
    for (const listener of listeners) listener();
  };
  /** As another tab would have it: the form is told of what it does not show. */
  const becomeToo = (key: string, next: SaveState) => {
    const before = shown(state, key);
    become(next);
    const value = shown(state, key);
    if (!sameAnswer(before, value)) show({ key, value });
  };
  const show = (news: News) => {
    for (const follower of followers) follower(news);
  };
  /** Settled here by what somebody else answered: the other tabs that hold it may forget it. */
  const tellSettled = (key: string, mine: Unsaved, found: Stored<SavedValue>) => {
    const { value, version, savedAt } = found;
    tell({ kind: "stored", key, value, version, given: mine.given, savedAt });
  };
  const runIn = (milliseconds: number) => {
    cancel?.();
    cancel = parts.delay(() => {
      cancel = undefined;
      void run();
    }, milliseconds);
  };
  const run = async (inTurn = parts.inTurn) => {
    if (state.sending) return;
    cancel?.();
    cancel = undefined;
    if (firstPending(state) === undefined) return;
    let broke = true;
    try {
      become({ ...state, sending: true });
      await inTurn(sendPending);
      broke = false;
    } finally {
      // Whatever broke, a listener or a message to other tabs: what waits goes later.
      state = { ...state, sending: false };
      // Not `retryAt` less the clock, which may have been set meanwhile.
      if (broke || state.retryAt !== undefined) runIn(retryDelay(Math.max(1, state.failures)));
      else if (firstPending(state)) runIn(0);
      become(state);
    }
  };
  const sendPending = async () => {
    for (let next = firstPending(state); next; next = firstPending(state)) {
      const [key] = next;
      const shelved = shelf.get(key);
      if (shelved !== undefined) becomeToo(key, afterGivenElsewhere(state, key, shelved));
      const sent = state.unsaved.get(key) ?? next[1];
      if (shelved === undefined && shelf.settledAt(key) >= sent.given) {
        // Another tab settled it, and its message is on the way.
        becomeToo(key, mark(state, key, undefined));
        continue;
      }
      const { value, version, author } = sent;
      const outcome = await parts.send(key, value, version, author).catch(() => UNREACHABLE);
      const mine = state.unsaved.get(key);
      become(afterOutcome(state, key, sent, outcome, now()));
      if (outcome.kind === "unreachable") return;
      if (outcome.kind === "saved") tellSettled(key, sent, { ...outcome, value });
      // Somebody else had answered the same.
      else if (outcome.kind === "conflict" && mine !== undefined && !state.unsaved.has(key)) {
        tellSettled(key, mine, { ...outcome, value: outcome.theirs });
      }
    }
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const follow = (listener: (news: News) => void) => {
    followers.add(listener);
    return () => followers.delete(listener);
  };
  const answer = (key: string, value: SavedValue | null) => {
    // A clock that goes back does not change the order.
    lastGiven = Math.max(lastGiven + 1, now());
    const author = parts.author();
    become(afterAnswer(state, key, { value, given: lastGiven, author }));
    const { version, given } = state.unsaved.get(key)!;
    runIn(REST_MS);
    tell({ kind: "given", key, value, version, given, author });
  };
  const flush = () => void run();
  const leave = () => void run((act) => act());
  const retry = () => {
    become(afterInsistence(state));
    flush();
  };
  const giveUp = (key: string) => {
    const refused = state.unsaved.get(key);
    if (refused?.kind !== "refused") return;
    becomeToo(key, mark(state, key, undefined));
    const { value, version } = state.known.get(key) ?? { value: null, version: 0 };
    const savedAt = state.lastSavedAt ?? new Date(now()).toISOString();
    tellSettled(key, refused, { value, version, savedAt });
  };
  const settle = (key: string, choice: "mine" | "theirs") => {
    const conflict = state.unsaved.get(key);
    if (conflict?.kind !== "conflict") return;
    become(afterChoice(state, key, choice));
    const { theirs: value, theirVersion: version, savedAt } = conflict;
    if (choice === "theirs") tellSettled(key, conflict, { value, version, savedAt });
    else runIn(0);
  };
  const learn = (told: ReadonlyMap<string, Stored<SavedValue>>) => {
    const before = state;
    for (const [key, one] of told) {
      const waiting = held.get(key);
      if (waiting !== undefined) waiting.found = one;
    }
    const found = [...told].filter(([key]) => !held.has(key));
    become(found.reduce((all, [key, one]) => afterNews(all, key, one), before));
    for (const [key, one] of found) {
      const mine = before.unsaved.get(key);
      if (mine !== undefined && !state.unsaved.has(key)) tellSettled(key, mine, one);
    }
    return found.flatMap(([key, { value, savedAt }]) => {
      const isNew = state.known.get(key) !== before.known.get(key) && !state.unsaved.has(key);
      return isNew ? [{ key, value, savedAt }] : [];
    });
  };
  const hold = (key: string) => {
    const one = held.get(key) ?? { forms: 0, found: undefined };
    held.set(key, one);
    one.forms += 1;
    return () => {
      one.forms -= 1;
      if (one.forms > 0) return;
      held.delete(key);
      if (one.found !== undefined) learn(new Map([[key, one.found]])).forEach(show);
    };
  };
  const hear = (message: TabMessage) => {
    const { kind, key, given } = message;
    lastGiven = Math.max(lastGiven, given);
    // Settled before its own announcement came.
    if (kind === "given" && shelf.settledAt(key) >= given) return;
    becomeToo(key, afterTab(state, message));
    if (firstPending(state) && cancel === undefined && !state.sending) runIn(OTHER_TAB_MS);
  };

  if (state.unsaved.size > 0) runIn(0);
  const ways = { answer, flush, leave, retry, giveUp, settle, learn, hold, hear };
  return { state: () => state, subscribe, follow, ...ways };
}

function firstState({ shelf, known, lastSavedAt }: SaveQueueParts): SaveState {
  const shelved = [...shelf.all()].map(([key, one]) => [key, fromShelf(one)] as const);
  return {
    unsaved: new Map<string, Unsaved>(shelved),
    known,
    sending: false,
    failures: 0,
    retryAt: undefined,
    lastSavedAt,
    kept: shelf.keeps(),
  };
}

function firstPending(state: SaveState): readonly [string, Unsaved] | undefined {
  return [...state.unsaved].find(([, { kind }]) => kind === "pending");
}

/** What the form has in its box. */
function shown(state: SaveState, key: string): SavedValue | null {
  return (state.unsaved.get(key) ?? state.known.get(key))?.value ?? null;
}

function keepOnShelf(
  shelf: Shelf,
  before: ReadonlyMap<string, Unsaved>,
  after: ReadonlyMap<string, Unsaved>,
): void {
  if (before === after) return;
  for (const [key, one] of after) {
    if (before.get(key) === one) continue;
    const { value, version, given, author } = one;
    const refused = one.kind === "refused" ? one.reason : undefined;
    shelf.put(key, { value, version, given, author, refused });
  }
  for (const [key, { given }] of before) if (!after.has(key)) shelf.remove(key, given);
}
