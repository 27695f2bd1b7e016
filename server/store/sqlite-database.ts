// SQLite as Kysely wants it: the module built into Node where it is complete, the same programming
// interface from a package below. Statements are prepared once.

import type { SqliteDatabase, SqliteStatement } from "kysely";

/** `columns()`, which tells a reading statement, came to the built-in module with Node 22.16. */
const BUILT_IN_FROM = [22, 16] as const;

const PRAGMAS = [
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = FULL",
  "PRAGMA foreign_keys = ON",
  "PRAGMA busy_timeout = 5000",
  "PRAGMA trusted_schema = OFF",
];

/** Opens or creates the file, durable: a commit that returns is on the disk. */
export async function openSqliteDatabase(path: string): Promise<SqliteDatabase> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(path);
  // The timeout first: switching to WAL takes a lock that another process may hold.
  for (const pragma of PRAGMAS.toReversed()) database.exec(pragma);
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(immediate(sql)) as unknown as RawStatement;
      const adapted = adapt(statement);
      prepared.set(sql, adapted);
      return adapted;
    },
  };
}

/** Every transaction of ours writes: taking the lock at once leaves no deadlock between processes. */
function immediate(sql: string): string {
  return sql === "begin" ? "begin immediate" : sql;
}

interface RawStatement {
  columns(): readonly unknown[];
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): ReturnType<SqliteStatement["run"]>;
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}

function adapt(statement: RawStatement): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}

type SqliteModule = typeof import("@photostructure/sqlite");

async function loadSqlite(): Promise<SqliteModule> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [builtInMajor, builtInMinor] = BUILT_IN_FROM;
  const builtIn = major > builtInMajor || (major === builtInMajor && minor >= builtInMinor);
  // A name that the bundlers and the types of older Nodes need not know.
  const name: string = builtIn ? "node:sqlite" : "@photostructure/sqlite";
  return (await import(name)) as SqliteModule;
}
