// Answers in one SQLite file. Each save is one transaction: read the version, write the answer,
// add the line of history.

import { Kysely, SqliteDialect, type Transaction } from "kysely";
import type { Answer } from "../../engine/index.ts";
import { migrate } from "./migrate.ts";
import { openSqliteDatabase } from "./sqlite-database.ts";
import { sqliteMigrations, type Tables } from "./sqlite-tables.ts";
import type {
  RecordKey,
  Save,
  SaveOutcome,
  StoredAnswer,
  StoredRecord,
  SubmissionStore,
} from "./submission-store.ts";

const NEVER: StoredAnswer = { value: null, version: 0, savedAt: null };

/** `path` is a file, created when missing, or `:memory:`. Throws when it is not a database. */
export async function openSqliteStore(path: string, now: string): Promise<SubmissionStore> {
  const sqlite = await openSqliteDatabase(path);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  await migrate(database, sqliteMigrations, now);
  return {
    readRecord: (key) => readRecord(database, key),
    saveAnswer: (save) =>
      database.transaction().execute((transaction) => saveAnswer(transaction, save)),
    readProgress: async (year) => {
      const rows = await database
        .selectFrom("answers")
        .select(({ fn }) => ["finess", fn.count<number>("value").as("answered")])
        .select(({ fn }) => fn.max("saved_at").as("savedAt"))
        .where("year", "=", year)
        .groupBy("finess")
        .execute();
      return new Map(rows.map(({ finess, ...progress }) => [finess, progress]));
    },
    readHistory: async (key) => {
      const rows = await database
        .selectFrom("history")
        .selectAll()
        .where("year", "=", key.year)
        .where("finess", "=", key.finess)
        .orderBy("sequence")
        .execute();
      return rows.map((row) => ({
        item: row.item,
        version: row.version,
        hash: row.campaign_hash,
        author: row.author,
        at: row.saved_at,
        from: readValue(row.value_before),
        to: readValue(row.value_after),
      }));
    },
    close: () => database.destroy(),
  };
}

async function readRecord(
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
    answers: new Map(rows.map((row) => [row.item, readAnswer(row)])),
  };
}

async function saveAnswer(transaction: Transaction<Tables>, save: Save): Promise<SaveOutcome> {
  const row = await transaction
    .selectFrom("answers")
    .select(["value", "version", "saved_at"])
    .where("year", "=", save.key.year)
    .where("finess", "=", save.key.finess)
    .where("item", "=", save.item)
    .executeTakeFirst();
  const current = row === undefined ? NEVER : readAnswer(row);
  const before = row?.value ?? null;
  const after = save.value === null ? null : JSON.stringify(save.value);
  if (after === before) return { kind: "saved", answer: current };
  const expected = save.version === current.version || (save.version === 0 && before === null);
  if (!expected) return { kind: "conflict", current };
  const answer = { value: save.value, version: current.version + 1, savedAt: save.at };
  await write(transaction, save, { before, after, version: answer.version });
  return { kind: "saved", answer };
}

interface Written {
  readonly before: string | null;
  readonly after: string | null;
  readonly version: number;
}

async function write(
  transaction: Transaction<Tables>,
  save: Save,
  written: Written,
): Promise<void> {
  const { key, item, at, hash } = save;
  await transaction
    .insertInto("records")
    .values({ ...key, campaign_hash: hash, category: save.category, started_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const answer = { value: written.after, version: written.version, saved_at: at };
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
      version: written.version,
      campaign_hash: hash,
      author: save.author,
      saved_at: at,
      value_before: written.before,
      value_after: written.after,
    })
    .execute();
}

function readAnswer(row: {
  value: string | null;
  version: number;
  saved_at: string;
}): StoredAnswer {
  return { value: readValue(row.value), version: row.version, savedAt: row.saved_at };
}

function readValue(text: string | null): Answer | null {
  return text === null ? null : (JSON.parse(text) as Answer);
}
