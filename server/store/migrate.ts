// Forward only, each step once, all of them or none: two processes may start on the same file.

import { type Kysely, sql } from "kysely";
import { phrase } from "../util/phrase.ts";
import type { Migration, Tables } from "./sqlite-tables.ts";

/** Throws, in French, when the file was written by a newer version of the programme. */
export async function migrate(
  database: Kysely<Tables>,
  migrations: readonly Migration[],
  now: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)`.execute(
      transaction,
    );
    const rows = await transaction.selectFrom("migrations").select("name").execute();
    const applied = new Set(rows.map((row) => row.name));
    const known = new Set(migrations.map((migration) => migration.name));
    const foreign = [...applied].find((name) => !known.has(name));
    if (foreign !== undefined) {
      throw new Error(
        phrase`la base de données vient d'une version plus récente du programme (étape « ${foreign} »).`,
      );
    }
    for (const migration of migrations) {
      if (applied.has(migration.name)) continue;
      for (const statement of migration.statements) await sql.raw(statement).execute(transaction);
      await transaction
        .insertInto("migrations")
        .values({ name: migration.name, applied_at: now })
        .execute();
    }
  });
}
