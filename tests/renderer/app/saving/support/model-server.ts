// A server in memory, by the rules of the real one, and the wires that lead to it: each request waits
// until the test lets it through, loses it, or loses its answer.

import { sameAnswer } from "../../../../../renderer/app/saving/same-answer.ts";
import type { SaveOutcome } from "../../../../../renderer/app/saving/save-outcome.ts";
import type { SavedValue } from "../../../../../renderer/app/saving/saved-value.ts";

export interface ModelLine {
  readonly item: string;
  readonly version: number;
  /** The browser that it came from. */
  readonly author: string;
  /** Who gave it, as the request says. */
  readonly by: string | undefined;
  readonly from: SavedValue | null;
  readonly to: SavedValue | null;
}

export interface ModelServer {
  readonly stored: ReadonlyMap<string, { value: SavedValue | null; version: number }>;
  readonly history: readonly ModelLine[];
  readonly save: (
    author: string,
    item: string,
    value: SavedValue | null,
    version: number,
    by: string | undefined,
  ) => SaveOutcome;
}

const SAVED_AT = "2031-04-02T10:00:00.000Z";

/** `onWrite` sees each accepted write before it replaces what is there. */
export function createModelServer(onWrite: (line: ModelLine) => void): ModelServer {
  const stored = new Map<string, { value: SavedValue | null; version: number }>();
  const history: ModelLine[] = [];
  const save: ModelServer["save"] = (author, item, value, version, by) => {
    const current = stored.get(item) ?? { value: null, version: 0 };
    if (sameAnswer(value, current.value)) {
      return { kind: "saved", version: current.version, savedAt: SAVED_AT };
    }
    const expected = version === current.version || (version === 0 && current.value === null);
    if (!expected) {
      const { value: theirs, version: theirVersion } = current;
      return { kind: "conflict", theirs, version: theirVersion, savedAt: SAVED_AT };
    }
    const line = { item, version: current.version + 1, author, by, from: current.value, to: value };
    onWrite(line);
    history.push(line);
    stored.set(item, { value, version: line.version });
    return { kind: "saved", version: line.version, savedAt: SAVED_AT };
  };
  return { stored, history, save };
}
