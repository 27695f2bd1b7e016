// What a queue learns from elsewhere: another tab of this browser, the server. Pure functions.

import type { Stored } from "../api/types.ts";
import { sameAnswer } from "./same-answer.ts";
import type { SaveState } from "./save-state.ts";
import { fromShelf, mark, markLast, pending, withKnown } from "./save-transitions.ts";
import type { SavedValue } from "./saved-value.ts";
import type { ShelvedValue } from "./shelf.ts";
import type { TabMessage } from "./tab-message.ts";

/** Another tab spoke. The same person sits before both: what was given last is what they want. */
export function afterTab(state: SaveState, message: TabMessage): SaveState {
  return message.kind === "given"
    ? afterGivenElsewhere(state, message.key, message)
    : afterStoredElsewhere(state, message);
}

/** Given in another tab, or found on the shelf: ours as well, in case that tab closes. */
export function afterGivenElsewhere(
  state: SaveState,
  key: string,
  shelved: ShelvedValue,
): SaveState {
  const mine = state.unsaved.get(key);
  if (mine !== undefined && mine.given >= shelved.given) return state;
  return markLast(state, key, fromShelf(shelved));
}

function afterStoredElsewhere(
  state: SaveState,
  message: Extract<TabMessage, { kind: "stored" }>,
): SaveState {
  const { key, value, version, given, savedAt } = message;
  const isNewer = version > (state.known.get(key)?.version ?? 0);
  // The server is there: whoever waits to try again need not say so any more.
  const reached = { ...state, lastSavedAt: savedAt, failures: 0, retryAt: undefined };
  const known = isNewer ? withKnown(reached, key, { value, version }) : reached;
  const mine = state.unsaved.get(key);
  if (mine === undefined) return known;
  if (mine.given <= given) return mark(known, key, undefined);
  if (mine.version >= version) return known;
  if (mine.kind === "conflict" && mine.theirVersion > version) return known;
  // Given here after what the other tab saved: it stands upon it.
  return mark(known, key, pending(mine, version));
}

/** The server told a value anew. One that waits here is left to its own sending, which will meet it. */
export function afterNews(state: SaveState, key: string, found: Stored<SavedValue>): SaveState {
  const { value, version, savedAt } = found;
  const mine = state.unsaved.get(key);
  if (version <= (state.known.get(key)?.version ?? 0)) return state;
  if (mine === undefined) return withKnown(state, key, { value, version });
  if (mine.kind !== "conflict") return state;
  const known = withKnown(state, key, { value, version });
  if (sameAnswer(mine.value, value)) return mark(known, key, undefined);
  return mark(known, key, { ...mine, theirs: value, theirVersion: version, savedAt });
}
