// A store in one SQLite file.

import { Kysely, SqliteDialect } from "kysely";
import {
  addDelegation,
  findDelegation,
  openDelegation,
  readDelegations,
  revokeDelegation,
  seeDelegation,
} from "./delegation-queries.ts";
import { groupWrites } from "./group-writes.ts";
import { migrate } from "./migrate.ts";
import { readChanges } from "./read-changes.ts";
import { readHistory, readLastAnswers } from "./read-history.ts";
import { readProgress } from "./read-progress.ts";
import { readRecord } from "./read-record.ts";
import { readRevision } from "./read-revision.ts";
import { readSignatures } from "./read-signatures.ts";
import { reopen, sign } from "./sign-record.ts";
import { openSqliteDatabase } from "./sqlite-database.ts";
import { sqliteMigrations, type Tables } from "./sqlite-tables.ts";
import type { Store } from "./store.ts";
import { saveAnswer, saveJustification } from "./write-entry.ts";

/** `path` is a file, created when missing, or `:memory:`. Throws when it is not a database. */
export async function openSqliteStore(path: string, now: string): Promise<Store> {
  const sqlite = await openSqliteDatabase(path);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  await migrate(database, sqliteMigrations, now);
  const write = groupWrites(database);
  return {
    readRecord: (key) => readRecord(database, key),
    readRevision: (keys) => readRevision(database, keys),
    readChanges: (key, since) => readChanges(database, key, since),
    readProgress: (year) => readProgress(database, year),
    readHistory: (key, item) => readHistory(database, key, item),
    readLastAnswers: (key) => readLastAnswers(database, key),
    readSignatures: (key) => readSignatures(database, key),
    saveAnswer: (save) => write((transaction) => saveAnswer(transaction, save)),
    saveJustification: (save) => write((transaction) => saveJustification(transaction, save)),
    sign: (signing) => write((transaction) => sign(transaction, signing)),
    reopen: (reopening) => write((transaction) => reopen(transaction, reopening)),
    addDelegation: (delegation) => addDelegation(database, delegation),
    readDelegations: (key) => readDelegations(database, key),
    findDelegation: (tokenHash) => findDelegation(database, tokenHash),
    openDelegation: (id, at) => openDelegation(database, id, at),
    seeDelegation: (id, at) => seeDelegation(database, id, at),
    revokeDelegation: (key, id, revoked) => revokeDelegation(database, key, id, revoked),
    close: () => database.destroy(),
  };
}
