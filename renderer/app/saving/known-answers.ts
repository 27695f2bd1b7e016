import type { EstablishmentRecord } from "../api/types.ts";
import type { KnownAnswer } from "./save-state.ts";

/**
 * What the server has of each item: its answers, and the versions of those it has set aside, upon
 * which a new answer goes. An older server only names the latter.
 */
export function knownAnswers(
  record: Pick<EstablishmentRecord, "answers" | "setAside">,
): ReadonlyMap<string, KnownAnswer> {
  const { answers, setAside = {} } = record;
  const versions = Array.isArray(setAside) ? [] : Object.entries<number>(setAside);
  return new Map<string, KnownAnswer>([
    ...versions.map(([item, version]) => [item, { value: null, version }] as const),
    ...Object.entries(answers),
  ]);
}
