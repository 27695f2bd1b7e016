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
    /** An item, or `justification:` and a subject. */
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
  readonly signatures: {
    sequence: Generated<number>;
    year: string;
    finess: string;
    kind: "signed" | "reopened";
    author: string;
    signed_at: string;
    campaign_hash: string;
    reason: string;
    /** JSON text, of a signature: the managing body's answers as they stood. */
    sealed: string | null;
    /** Likewise, the answers of the year before: `null` as JSON where there were none. */
    sealed_previous: string | null;
  };
  readonly delegations: {
    sequence: Generated<number>;
    id: string;
    /** Of the link's token, which is kept nowhere. */
    token_hash: string;
    year: string;
    finess: string;
    /** JSON text: their ids. */
    sections: string;
    name: string;
    note: string;
    given_by: string;
    given_at: string;
    opened_at: string | null;
    seen_at: string | null;
    revoked_at: string | null;
    revoked_by: string | null;
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
  {
    name: "002-signatures",
    statements: [
      "CREATE INDEX history_of_record ON history (year, finess, sequence)",
      `CREATE TABLE signatures (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        year TEXT NOT NULL, finess TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('signed', 'reopened')),
        author TEXT NOT NULL, signed_at TEXT NOT NULL, campaign_hash TEXT NOT NULL,
        reason TEXT NOT NULL,
        FOREIGN KEY (year, finess) REFERENCES records (year, finess)
      ) STRICT`,
      "CREATE INDEX signatures_of_record ON signatures (year, finess, sequence)",
      `CREATE TRIGGER signatures_are_not_rewritten BEFORE UPDATE ON signatures
        BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END`,
      `CREATE TRIGGER signatures_are_not_erased BEFORE DELETE ON signatures
        BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END`,
    ],
  },
  {
    name: "003-delegations",
    statements: [
      `CREATE TABLE delegations (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE, token_hash TEXT NOT NULL UNIQUE,
        year TEXT NOT NULL, finess TEXT NOT NULL, sections TEXT NOT NULL,
        name TEXT NOT NULL, note TEXT NOT NULL,
        given_by TEXT NOT NULL, given_at TEXT NOT NULL,
        opened_at TEXT, seen_at TEXT, revoked_at TEXT, revoked_by TEXT
      ) STRICT`,
      "CREATE INDEX delegations_of_record ON delegations (year, finess, sequence)",
    ],
  },
  {
    name: "004-sealed-answers",
    statements: ["ALTER TABLE signatures ADD COLUMN sealed TEXT"],
  },
  {
    name: "005-sealed-previous",
    statements: ["ALTER TABLE signatures ADD COLUMN sealed_previous TEXT"],
  },
];
