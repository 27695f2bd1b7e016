import { type Kysely, sql } from "kysely";
import { justificationEntry } from "./justification.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { Progress } from "./submission-store.ts";

/** How far each record of the year is, by FINESS. */
export async function readProgress(
  database: Kysely<Tables>,
  year: string,
): Promise<ReadonlyMap<string, Progress>> {
  const rows = await database
    .selectFrom("records")
    // A record without an answer of its own may be signed: all of it may be common.
    .leftJoin("answers", (join) =>
      join
        .onRef("answers.year", "=", "records.year")
        .onRef("answers.finess", "=", "records.finess")
        .on("answers.item", "not like", `${justificationEntry("")}%`),
    )
    .select(({ fn }) => ["records.finess", fn.count<number>("answers.value").as("answered")])
    .select(({ fn }) => fn.max("answers.saved_at").as("savedAt"))
    .where("records.year", "=", year)
    .groupBy("records.finess")
    .execute();
  const signed = await readSigned(database, year);
  return new Map(
    rows.map(({ finess, ...progress }) => [
      finess,
      { ...progress, signedAt: signed.get(finess) ?? null },
    ]),
  );
}

/** When each record whose last line is a signature was signed. */
async function readSigned(
  database: Kysely<Tables>,
  year: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await database
    .selectFrom("signatures")
    .select(["finess", "kind", "signed_at"])
    .where("year", "=", year)
    .where(
      "sequence",
      "in",
      sql<number>`(SELECT max(sequence) FROM signatures WHERE year = ${year} GROUP BY finess)`,
    )
    .execute();
  return new Map(
    rows.filter(({ kind }) => kind === "signed").map((row) => [row.finess, row.signed_at]),
  );
}
