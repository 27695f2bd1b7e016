import type { EstablishmentRecord } from "../api/types.ts";
import type { KnownValue } from "./save-state.ts";
import { justificationKey } from "./saved-value.ts";

type Given = Pick<EstablishmentRecord, "answers" | "justifications" | "setAside">;

/**
 * What the server has under each key: answers, justifications, and the versions of the answers that
 * it has set aside, upon which a new one goes.
 */
export function knownValues(record: Given): ReadonlyMap<string, KnownValue> {
  const { answers, justifications, setAside = {} } = record;
  return new Map<string, KnownValue>([
    ...Object.entries(setAside).map(([item, version]) => [item, { value: null, version }] as const),
    ...Object.entries(answers),
    ...Object.entries(justifications).map(
      ([subject, stored]) => [justificationKey(subject), stored] as const,
    ),
  ]);
}
