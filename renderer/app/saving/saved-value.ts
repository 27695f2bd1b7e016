// What a queue carries, by key: an answer under its item, a justification under `justification:` and
// its subject. No item has a colon in its name.

import type { Answer } from "../../../engine/index.ts";
import type { Justification } from "../api/types.ts";

export type SavedValue = Answer | Justification;

const JUSTIFICATION = "justification:";

/** The key of a justification: `queue.answer(justificationKey("control:x"), { reason, text })`. */
export function justificationKey(subject: string): string {
  return JUSTIFICATION + subject;
}

/** The subject, when the key is a justification's. */
export function subjectOfKey(key: string): string | undefined {
  return key.startsWith(JUSTIFICATION) ? key.slice(JUSTIFICATION.length) : undefined;
}
