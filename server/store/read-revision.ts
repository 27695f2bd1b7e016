import type { Kysely } from "kysely";
import type { Tables } from "./sqlite-tables.ts";
import type { RecordKey } from "./submission-store.ts";

/** The number of the last accepted write among these records; 0 before the first. */
export async function readRevision(
  database: Kysely<Tables>,
  keys: readonly RecordKey[],
): Promise<number> {
  const row = await database
    .selectFrom("history")
    .select(({ fn }) => fn.max("sequence").as("revision"))
    .where(({ and, eb, or }) =>
      or(keys.map(({ year, finess }) => and([eb("year", "=", year), eb("finess", "=", finess)]))),
    )
    .executeTakeFirst();
  return row?.revision ?? 0;
}
