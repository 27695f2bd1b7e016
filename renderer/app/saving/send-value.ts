import type { ApiClient, Saved } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { Justification, Stored } from "../api/types.ts";
import type { SaveOutcome } from "./save-outcome.ts";
import { type SavedValue, subjectOfKey } from "./saved-value.ts";

/** How a queue reaches the server: what became of one value, given upon `version` by `author`. */
export type Send = (
  key: string,
  value: SavedValue | null,
  version: number,
  author: string | undefined,
) => Promise<SaveOutcome>;

/** To one establishment's record: the key tells an answer from a justification. */
export function sendToRecord(api: ApiClient, year: string, finess: string): Send {
  return async (key, value, version, author) => {
    const subject = subjectOfKey(key);
    const found =
      subject === undefined
        ? api.saveAnswer(year, finess, key, { value: value as never, version }, author)
        : api.saveJustification(
            year,
            finess,
            subject,
            { value: value as Justification | null, version },
            author,
          );
    return saveOutcome(await found);
  };
}

/** What an answer of the server means to a queue; a conflict comes with the other's value. */
export function saveOutcome(found: Fetched<Saved>): SaveOutcome {
  if (found.kind === "unreachable") return found;
  if (found.kind === "found") {
    // Some network's own page may speak JSON too: only a version acknowledges.
    return Number.isSafeInteger(found.value?.version)
      ? { kind: "saved", ...found.value }
      : { kind: "unreachable" };
  }
  const current = found.body.current as Stored<SavedValue> | undefined;
  if (found.status !== 409 || !current) return { kind: "refused", reason: found.detail };
  const { value, version, savedAt } = current;
  return { kind: "conflict", theirs: value, version, savedAt };
}
