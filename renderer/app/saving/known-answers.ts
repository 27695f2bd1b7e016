import type { EstablishmentRecord } from "../api/types.ts";
import type { KnownAnswer } from "./save-state.ts";

/**
 * What the server has of each item: its answers, and the versions of those it has set aside, upon
 * which a new answer goes.
 */
export function knownAnswers(
  record: Pick<EstablishmentRecord, "answers" | "setAside" | "setAsideVersions">,
): ReadonlyMap<string, KnownAnswer> {
  const { answers, setAside = {}, setAsideVersions = {} } = record;
  const versions: Readonly<Record<string, number>> = Array.isArray(setAside)
    ? setAsideVersions
    : (setAside as Readonly<Record<string, number>>);
  return new Map<string, KnownAnswer>([
    ...Object.entries(versions).map(([item, version]) => [item, { value: null, version }] as const),
    ...Object.entries(answers),
  ]);
}
