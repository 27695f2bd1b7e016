// One answer or justification is one transaction: read the version, write the value, add the line
// of history.

import type { Transaction } from "kysely";
import { justificationEntry } from "./justification.ts";
import { readSignature } from "./read-signatures.ts";
import { readEntry } from "./sort-entries.ts";
import type { Tables } from "./sqlite-tables.ts";
import type {
  JustificationSave,
  RecordKey,
  Save,
  SaveOutcome,
  Stored,
  Write,
  WriteOutcome,
} from "./submission-store.ts";

export function saveAnswer(transaction: Transaction<Tables>, save: Save): Promise<SaveOutcome> {
  return writeEntry(transaction, save.item, save);
}

export function saveJustification(
  transaction: Transaction<Tables>,
  save: JustificationSave,
): Promise<WriteOutcome<NonNullable<JustificationSave["value"]>>> {
  return writeEntry(transaction, justificationEntry(save.subject), save);
}

async function writeEntry<Value>(
  transaction: Transaction<Tables>,
  item: string,
  asked: Write<Value>,
): Promise<WriteOutcome<Value>> {
  const row = await readRow(transaction, asked.key, item);
  const current: Stored<Value> =
    row === undefined ? { value: null, version: 0, savedAt: null } : readEntry<Value>(row);
  const before = row?.value ?? null;
  const after = asked.value === null ? null : JSON.stringify(asked.value);
  if (after === before) return { kind: "saved", answer: current };
  const signature = await readSignature(transaction, asked.key);
  if (signature !== undefined) return { kind: "signed", signature };
  const expected = asked.version === current.version || (asked.version === 0 && before === null);
  if (!expected) return { kind: "conflict", current };
  const version = current.version + 1;
  await writeValue(transaction, asked, { item, before, after, version });
  return { kind: "saved", answer: { value: asked.value, version, savedAt: asked.at } };
}

/** Erases an answer, whatever its version; nothing to erase writes nothing. */
export async function eraseAnswer(
  transaction: Transaction<Tables>,
  item: string,
  by: Omit<Write<never>, "value" | "version">,
): Promise<void> {
  const row = await readRow(transaction, by.key, item);
  if (row === undefined || row.value === null) return;
  await writeValue(transaction, by, {
    item,
    before: row.value,
    after: null,
    version: row.version + 1,
  });
}

function readRow(transaction: Transaction<Tables>, { year, finess }: RecordKey, item: string) {
  return transaction
    .selectFrom("answers")
    .select(["value", "version", "saved_at"])
    .where("year", "=", year)
    .where("finess", "=", finess)
    .where("item", "=", item)
    .executeTakeFirst();
}

interface Written {
  readonly item: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly version: number;
}

async function writeValue(
  transaction: Transaction<Tables>,
  { key, hash, category, author, at }: Omit<Write<never>, "value" | "version">,
  { item, before, after, version }: Written,
): Promise<void> {
  await transaction
    .insertInto("records")
    .values({ ...key, campaign_hash: hash, category, started_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const answer = { value: after, version, saved_at: at };
  await transaction
    .insertInto("answers")
    .values({ ...key, item, ...answer })
    .onConflict((conflict) => conflict.columns(["year", "finess", "item"]).doUpdateSet(answer))
    .execute();
  await transaction
    .insertInto("history")
    .values({
      ...key,
      item,
      version,
      campaign_hash: hash,
      author,
      saved_at: at,
      value_before: before,
      value_after: after,
    })
    .execute();
}
