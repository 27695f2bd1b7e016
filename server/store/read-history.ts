import { type Kysely, sql } from "kysely";
import type { Answer } from "../../engine/index.ts";
import { readValue } from "./read-value.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { HistoryLine, LastAnswer, RecordKey } from "./submission-store.ts";

/** Every accepted write of a record, or of one entry of it, oldest first. */
export async function readHistory(
  database: Kysely<Tables>,
  { year, finess }: RecordKey,
  item: string | undefined,
): Promise<readonly HistoryLine[]> {
  const all = database
    .selectFrom("history")
    .selectAll()
    .where("year", "=", year)
    .where("finess", "=", finess)
    .orderBy("sequence");
  const rows = await (item === undefined ? all : all.where("item", "=", item)).execute();
  return rows.map((row) => ({
    item: row.item,
    version: row.version,
    hash: row.campaign_hash,
    author: row.author,
    at: row.saved_at,
    from: readValue<Answer>(row.value_before),
    to: readValue<Answer>(row.value_after),
  }));
}

/** The last time that each item was answered, oldest first. */
export async function readLastAnswers(
  database: Kysely<Tables>,
  { year, finess }: RecordKey,
): Promise<readonly LastAnswer[]> {
  return database
    .selectFrom("history")
    .select(["item", "author", "saved_at as at"])
    .where(
      "sequence",
      "in",
      sql<number>`(SELECT max(sequence) FROM history
        WHERE year = ${year} AND finess = ${finess} AND value_after IS NOT NULL GROUP BY item)`,
    )
    .orderBy("sequence")
    .execute();
}
