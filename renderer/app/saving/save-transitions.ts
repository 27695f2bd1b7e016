// How saving goes from one state to the next: pure functions, no clock, no network.

import { sameAnswer } from "./same-answer.ts";
import type { SaveOutcome } from "./save-outcome.ts";
import type { KnownValue, SaveState, Unsaved } from "./save-state.ts";
import type { SavedValue } from "./saved-value.ts";
import type { ShelvedValue } from "./shelf.ts";

const FIRST_RETRY_MS = 2_000;
export const LONGEST_RETRY_MS = 8_000;

/** Milliseconds to wait after that many failures in a row: 2 s, 4 s, then 8 s. */
export function retryDelay(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
}

/** A person answered. While a choice is awaited, that only changes what « mine » is. */
export function afterAnswer(
  state: SaveState,
  key: string,
  answer: Omit<ShelvedValue, "version">,
): SaveState {
  const before = state.unsaved.get(key);
  if (before?.kind === "conflict") return markLast(state, key, { ...before, ...answer });
  const version = before?.version ?? state.known.get(key)?.version ?? 0;
  return markLast(state, key, pending({ ...answer, version }));
}

/** On its way as it was given, or upon another version. */
export function pending(
  { value, version, given, author }: ShelvedValue,
  upon = version,
): Extract<Unsaved, { kind: "pending" }> {
  return { kind: "pending", value, version: upon, given, author };
}

/** As an earlier visit, or another tab, left it. */
export function fromShelf(shelved: ShelvedValue): Unsaved {
  const { refused } = shelved;
  const waiting = pending(shelved);
  return refused === undefined ? waiting : { ...waiting, kind: "refused", reason: refused };
}

/** The server spoke, or did not. `sent` is what was sent; it may have changed since. */
export function afterOutcome(
  state: SaveState,
  key: string,
  sent: Unsaved,
  outcome: SaveOutcome,
  now: number,
): SaveState {
  if (outcome.kind === "unreachable") {
    const failures = state.failures + 1;
    return { ...state, failures, retryAt: now + retryDelay(failures) };
  }
  const reached = { ...state, failures: 0, retryAt: undefined };
  if (outcome.kind === "refused") return afterRefusal(reached, key, sent, outcome.reason);
  return outcome.kind === "saved"
    ? afterSaved(reached, key, sent, outcome)
    : afterConflict(reached, key, sent, outcome);
}

/** A person chose. `mine` goes upon the other's version; `theirs` needs no sending. */
export function afterChoice(state: SaveState, key: string, choice: "mine" | "theirs"): SaveState {
  const conflict = state.unsaved.get(key);
  if (conflict?.kind !== "conflict") return state;
  if (choice === "theirs") {
    return { ...mark(state, key, undefined), lastSavedAt: conflict.savedAt };
  }
  return mark(state, key, pending(conflict, conflict.theirVersion));
}

/** What was refused goes again: a person insists. */
export function afterInsistence(state: SaveState): SaveState {
  const again = [...state.unsaved].map(([key, one]): [string, Unsaved] => {
    return [key, one.kind === "refused" ? pending(one) : one];
  });
  return { ...state, unsaved: new Map(again) };
}

function afterRefusal(state: SaveState, key: string, sent: Unsaved, reason: string): SaveState {
  if (state.unsaved.get(key) !== sent) return state;
  return mark(state, key, { ...pending(sent), kind: "refused", reason });
}

function afterSaved(
  state: SaveState,
  key: string,
  sent: Unsaved,
  saved: { readonly version: number; readonly savedAt: string },
): SaveState {
  const now = state.unsaved.get(key);
  const { version, savedAt } = saved;
  // Another tab told of a later one before this acknowledgement came through.
  const isLate = now === undefined && version < (state.known.get(key)?.version ?? 0);
  const known = isLate ? state : withKnown(state, key, { value: sent.value, version });
  // Changed again while it was being sent: the newer answer stands upon the version just made.
  const newer = now === undefined || now.given <= sent.given ? undefined : { ...now, version };
  return { ...mark(known, key, newer), lastSavedAt: savedAt };
}

function afterConflict(
  state: SaveState,
  key: string,
  sent: Unsaved,
  found: Extract<SaveOutcome, { kind: "conflict" }>,
): SaveState {
  const mine = state.unsaved.get(key);
  // Settled meanwhile in another tab, or already upon that version: there is nothing to choose.
  if (mine === undefined || (mine !== sent && mine.version >= found.version)) return state;
  const { theirs, version: theirVersion, savedAt } = found;
  const known = withKnown(state, key, { value: theirs, version: theirVersion });
  if (sameAnswer(mine.value, theirs))
    return { ...mark(known, key, undefined), lastSavedAt: savedAt };
  if (sent.version !== theirVersion && isAnsweredUpon(state, key, sent, theirs)) {
    return mark(known, key, pending(mine, theirVersion));
  }
  // The version stays the one answered upon: a tab closed now must meet the conflict again.
  return mark(known, key, {
    ...pending(mine, sent.version),
    kind: "conflict",
    theirs,
    theirVersion,
    savedAt,
  });
}

/** Whether the other's answer is the very one that the person saw: changed, then changed back. */
function isAnsweredUpon(
  state: SaveState,
  key: string,
  sent: Unsaved,
  theirs: SavedValue | null,
): boolean {
  const seen = state.known.get(key) ?? { value: null, version: 0 };
  return sent.version === seen.version && sameAnswer(seen.value, theirs);
}

export function withKnown(state: SaveState, key: string, value: KnownValue): SaveState {
  return { ...state, known: new Map(state.known).set(key, value) };
}

export function mark(state: SaveState, key: string, unsaved: Unsaved | undefined): SaveState {
  const next = new Map(state.unsaved);
  if (unsaved === undefined) next.delete(key);
  else next.set(key, unsaved);
  return { ...state, unsaved: next };
}

/** What is given again goes after what was given meanwhile. */
export function markLast(state: SaveState, key: string, unsaved: Unsaved): SaveState {
  return mark(mark(state, key, undefined), key, unsaved);
}
