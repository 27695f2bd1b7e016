// How saving goes from one state to the next: pure functions, no clock, no network.

import type { Answer } from "../../../engine/index.ts";
import { sameAnswer } from "./same-answer.ts";
import type { SaveOutcome } from "./save-outcome.ts";
import type { KnownAnswer, SaveState, Unsaved } from "./save-state.ts";

const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 8_000;

/** Milliseconds to wait after that many failures in a row: 2 s, 4 s, then 8 s. */
export function retryDelay(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS);
}

/** A person answered. While a choice is awaited, that only changes what « mine » is. */
export function afterAnswer(state: SaveState, item: string, value: Answer | null): SaveState {
  const before = state.unsaved.get(item);
  if (before?.kind === "conflict") return mark(state, item, { ...before, value });
  const version = before?.version ?? state.known.get(item)?.version ?? 0;
  return mark(state, item, { kind: "pending", value, version });
}

/** The server spoke, or did not. `sent` is what was sent; it may have changed since. */
export function afterOutcome(
  state: SaveState,
  item: string,
  sent: Unsaved,
  outcome: SaveOutcome,
  now: number,
): SaveState {
  if (outcome.kind === "unreachable") {
    const failures = state.failures + 1;
    return { ...state, failures, retryAt: now + retryDelay(failures) };
  }
  const reached = { ...state, failures: 0, retryAt: undefined };
  if (outcome.kind === "refused") return afterRefusal(reached, item, sent, outcome.reason);
  return outcome.kind === "saved"
    ? afterSaved(reached, item, sent, outcome)
    : afterConflict(reached, item, sent, outcome);
}

/** A person chose. `mine` goes upon the other's version; `theirs` needs no sending. */
export function afterChoice(state: SaveState, item: string, choice: "mine" | "theirs"): SaveState {
  const conflict = state.unsaved.get(item);
  if (conflict?.kind !== "conflict") return state;
  if (choice === "theirs") {
    return { ...mark(state, item, undefined), lastSavedAt: conflict.savedAt };
  }
  const { value, theirVersion } = conflict;
  return mark(state, item, { kind: "pending", value, version: theirVersion });
}

function afterRefusal(state: SaveState, item: string, sent: Unsaved, reason: string): SaveState {
  if (state.unsaved.get(item) !== sent) return state;
  return mark(state, item, { kind: "refused", value: sent.value, version: sent.version, reason });
}

function afterSaved(
  state: SaveState,
  item: string,
  sent: Unsaved,
  saved: { readonly version: number; readonly savedAt: string },
): SaveState {
  const now = state.unsaved.get(item);
  // Changed again while it was being sent: the newer answer stands upon the version just made.
  const newer = now === undefined || now === sent ? undefined : { ...now, version: saved.version };
  const known = withKnown(state, item, { value: sent.value, version: saved.version });
  return { ...mark(known, item, newer), lastSavedAt: saved.savedAt };
}

function afterConflict(
  state: SaveState,
  item: string,
  sent: Unsaved,
  found: Extract<SaveOutcome, { kind: "conflict" }>,
): SaveState {
  const value = state.unsaved.get(item)?.value ?? null;
  const { theirs, version: theirVersion, savedAt } = found;
  const known = withKnown(state, item, { value: theirs, version: theirVersion });
  if (sameAnswer(value, theirs)) return { ...mark(known, item, undefined), lastSavedAt: savedAt };
  if (isAnsweredUpon(state, item, sent, theirs)) {
    return mark(known, item, { kind: "pending", value, version: theirVersion });
  }
  // The version stays the one answered upon: a tab closed now must meet the conflict again.
  const { version } = sent;
  return mark(known, item, { kind: "conflict", value, version, theirs, theirVersion, savedAt });
}

/** Whether the other's answer is the very one that the person saw: changed, then changed back. */
function isAnsweredUpon(
  state: SaveState,
  item: string,
  sent: Unsaved,
  theirs: Answer | null,
): boolean {
  const seen = state.known.get(item) ?? { value: null, version: 0 };
  return sent.version === seen.version && sameAnswer(seen.value, theirs);
}

function withKnown(state: SaveState, item: string, answer: KnownAnswer): SaveState {
  return { ...state, known: new Map(state.known).set(item, answer) };
}

function mark(state: SaveState, item: string, unsaved: Unsaved | undefined): SaveState {
  const next = new Map(state.unsaved);
  if (unsaved === undefined) next.delete(item);
  else next.set(item, unsaved);
  return { ...state, unsaved: next };
}
