// Which answers a record has, and which of them count: its own, and its managing body's beneath.

import type { Answer, Answers } from "../../../engine/index.ts";
import type { StoredAnswer } from "../api/types.ts";
import type { SaveState } from "../saving/save-state.ts";
import { subjectOfKey } from "../saving/saved-value.ts";

/** Those of the record itself, as they were last given here or told by the server. */
export function ownAnswers({ known, unsaved }: Pick<SaveState, "known" | "unsaved">): Answers {
  const values = new Map<string, Answer | null>();
  for (const [key, { value }] of [...known, ...unsaved]) {
    if (subjectOfKey(key) === undefined) values.set(key, value as Answer | null);
  }
  return Object.fromEntries(
    [...values].filter((entry): entry is [string, Answer] => entry[1] !== null),
  );
}

/** What the managing body answers for its establishments, but for what it took back. */
export function commonAnswers(common: Readonly<Record<string, StoredAnswer>>): Answers {
  const given = Object.entries(common).flatMap(([item, { value }]) =>
    value === null ? [] : [[item, value] as const],
  );
  return Object.fromEntries(given);
}

/** Those that count: the establishment's own over the common ones. */
export function effectiveAnswers(common: Answers, own: Answers): Answers {
  return { ...common, ...own };
}
