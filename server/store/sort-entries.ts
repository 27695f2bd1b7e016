import { subjectOf } from "./justification.ts";
import { readValue } from "./read-value.ts";
import type { Stored, StoredAnswer, StoredJustification } from "./submission-store.ts";

export interface EntryRow {
  readonly item: string;
  readonly value: string | null;
  readonly version: number;
  readonly saved_at: string;
}

/** Rows of the table of answers, each on its side: answers by item, justifications by subject. */
export function sortEntries(rows: readonly EntryRow[]): {
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  readonly justifications: ReadonlyMap<string, StoredJustification>;
} {
  const answers = new Map<string, StoredAnswer>();
  const justifications = new Map<string, StoredJustification>();
  for (const row of rows) {
    const subject = subjectOf(row.item);
    if (subject === undefined) answers.set(row.item, readEntry(row));
    else justifications.set(subject, readEntry(row));
  }
  return { answers, justifications };
}

export function readEntry<Value>(row: Omit<EntryRow, "item">): Stored<Value> {
  return { value: readValue<Value>(row.value), version: row.version, savedAt: row.saved_at };
}
