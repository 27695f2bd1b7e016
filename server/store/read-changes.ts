import type { Kysely } from "kysely";
import { readRevision } from "./read-revision.ts";
import { readSignature } from "./read-signatures.ts";
import { sortEntries } from "./sort-entries.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { RecordChanges, RecordKey } from "./submission-store.ts";

/** What others may have written since a revision was read. */
export async function readChanges(
  database: Kysely<Tables>,
  key: RecordKey,
  since: number,
): Promise<RecordChanges> {
  const revision = await readRevision(database, [key]);
  const written = database
    .selectFrom("history")
    .select("item")
    .where("year", "=", key.year)
    .where("finess", "=", key.finess)
    .where("sequence", ">", since);
  const rows = await database
    .selectFrom("answers")
    .select(["item", "value", "version", "saved_at"])
    .where("year", "=", key.year)
    .where("finess", "=", key.finess)
    .where("item", "in", written)
    .orderBy("item")
    .execute();
  return { revision, ...sortEntries(rows), signature: await readSignature(database, key) };
}
