// The tables as Kysely sees them, and the steps that bring any older file to this shape.
// A step that was released is never edited: the next change is a new step.

import type { Generated } from "kysely";

export interface Tables {
  readonly records: {
    year: string;
    finess: string;
    campaign_hash: string;
    category: string;
    started_at: string;
  };
  readonly answers: {
    year: string;
    finess: string;
    item: string;
    /** JSON text; null once erased. */
    value: string | null;
    version: number;
    saved_at: string;
  };
  readonly history: {
    sequence: Generated<number>;
    year: string;
    finess: string;
    item: string;
    version: number;
    campaign_hash: string;
    author: string;
    saved_at: string;
    value_before: string | null;
    value_after: string | null;
  };
  readonly migrations: { name: string; applied_at: string };
}

export interface Migration {
  readonly name: string;
  readonly statements: readonly string[];
}

export const sqliteMigrations: readonly Migration[] = [
  {
    name: "001-answers",
    statements: [
      `CREATE TABLE records (
        year TEXT NOT NULL, finess TEXT NOT NULL, campaign_hash TEXT NOT NULL,
        category TEXT NOT NULL, started_at TEXT NOT NULL,
        PRIMARY KEY (year, finess)
      ) STRICT`,
      `CREATE TABLE answers (
        year TEXT NOT NULL, finess TEXT NOT NULL, item TEXT NOT NULL,
        value TEXT, version INTEGER NOT NULL CHECK (version > 0), saved_at TEXT NOT NULL,
        PRIMARY KEY (year, finess, item),
        FOREIGN KEY (year, finess) REFERENCES records (year, finess)
      ) STRICT`,
      `CREATE TABLE history (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        year TEXT NOT NULL, finess TEXT NOT NULL, item TEXT NOT NULL, version INTEGER NOT NULL,
        campaign_hash TEXT NOT NULL, author TEXT NOT NULL, saved_at TEXT NOT NULL,
        value_before TEXT, value_after TEXT,
        UNIQUE (year, finess, item, version),
        FOREIGN KEY (year, finess) REFERENCES records (year, finess)
      ) STRICT`,
      `CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON history
        BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
      `CREATE TRIGGER history_is_not_erased BEFORE DELETE ON history
        BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
    ],
  },
];
