import type { Kysely } from "kysely";
import { readRevision } from "./read-revision.ts";
import { readSeal } from "./read-signatures.ts";
import { sortEntries } from "./sort-entries.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { RecordKey, StoredRecord } from "./submission-store.ts";

/** A record as it stands; undefined while nothing was ever saved. */
export async function readRecord(
  database: Kysely<Tables>,
  key: RecordKey,
): Promise<StoredRecord | undefined> {
  const record = await database
    .selectFrom("records")
    .selectAll()
    .where("year", "=", key.year)
    .where("finess", "=", key.finess)
    .executeTakeFirst();
  if (record === undefined) return undefined;
  // Before the answers: what is written between the two is told again, never missed.
  const revision = await readRevision(database, [key]);
  const rows = await database
    .selectFrom("answers")
    .select(["item", "value", "version", "saved_at"])
    .where("year", "=", key.year)
    .where("finess", "=", key.finess)
    .where("value", "is not", null)
    .orderBy("item")
    .execute();
  return {
    hash: record.campaign_hash,
    category: record.category,
    startedAt: record.started_at,
    revision,
    ...sortEntries(rows),
    ...(await readSeal(database, key)),
  };
}
