// The marks of what others changed: each stays as long as it was given, whatever comes after.

import type { EntryPlace } from "../entry/entry-contexts.ts";
import type { News } from "../saving/save-queue.ts";
import { freshMark, freshSentence } from "./fresh-sentence.ts";

export interface FreshMarks {
  /** By item. */
  readonly marks: ReadonlyMap<string, string>;
  /** To be said; empty when there is nothing. */
  readonly said: string;
}

export const NO_MARKS: FreshMarks = { marks: new Map(), said: "" };

/** `authors`: of each, in the same order, where they are known. */
export function marksOf(
  changed: readonly News[],
  authors: readonly (string | undefined)[],
  index: EntryPlace["index"],
  now: Date,
): FreshMarks {
  const marks = changed.map(({ key, savedAt }, at) => {
    const moment = savedAt === undefined ? now : new Date(savedAt);
    return [key, freshMark(authors[at], moment, now)] as const;
  });
  const references = changed.map(({ key }) => index.get(key)?.question.reference ?? key);
  const [author] = authors;
  const oneAuthor = authors.every((one) => one === author) ? author : undefined;
  return { marks: new Map(marks), said: freshSentence(references, oneAuthor) };
}

/** The last ones are said. */
export function addMarks(shown: FreshMarks, added: FreshMarks): FreshMarks {
  return { marks: new Map([...shown.marks, ...added.marks]), said: added.said };
}

/** Their minute is over; a question that was marked anew since keeps its mark. */
export function dropMarks(shown: FreshMarks, expired: FreshMarks): FreshMarks {
  const left = [...shown.marks].filter(([item, mark]) => expired.marks.get(item) !== mark);
  return { marks: new Map(left), said: shown.said === expired.said ? "" : shown.said };
}
