// What the server asks of a store of answers, whatever keeps them. One answer is one write,
// guarded by the version its author knew; every accepted write leaves a line of history.

import type { Answer } from "../../engine/index.ts";

export interface RecordKey {
  readonly year: string;
  readonly finess: string;
}

/** `value` is null once erased: the version goes on, so that an old one is never taken for new. */
export interface StoredAnswer {
  readonly value: Answer | null;
  /** From 1, one more at each accepted write. 0: never answered. */
  readonly version: number;
  /** ISO instant, UTC; null when never answered. */
  readonly savedAt: string | null;
}

export interface StoredRecord {
  /** Hash of the campaign under which the record was begun. */
  readonly hash: string;
  readonly category: string;
  readonly startedAt: string;
  /** By item, erased answers left out. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
}

export interface Save {
  readonly key: RecordKey;
  /** Hash and category: kept with the record when this is its first answer. */
  readonly hash: string;
  readonly category: string;
  readonly item: string;
  /** Null erases. */
  readonly value: Answer | null;
  /** The version that the author had before their eyes. */
  readonly version: number;
  readonly author: string;
  /** ISO instant, UTC. */
  readonly at: string;
}

export type SaveOutcome =
  | { readonly kind: "saved"; readonly answer: StoredAnswer }
  | { readonly kind: "conflict"; readonly current: StoredAnswer };

/** One accepted write: never changed, never removed. */
export interface HistoryLine {
  readonly item: string;
  readonly version: number;
  readonly hash: string;
  readonly author: string;
  readonly at: string;
  readonly from: Answer | null;
  readonly to: Answer | null;
}

export interface Progress {
  readonly answered: number;
  readonly savedAt: string | null;
}

export interface SubmissionStore {
  /** Undefined while nothing was ever saved. */
  readonly readRecord: (key: RecordKey) => Promise<StoredRecord | undefined>;
  /**
   * Saves when `version` is the current one, or is 0 where there is no answer (never, or erased).
   * A value equal to the current one is acknowledged without a new version, so that a client may
   * send again what it does not know to be saved. Durable once the promise resolves.
   */
  readonly saveAnswer: (save: Save) => Promise<SaveOutcome>;
  /** By FINESS; establishments without a record are absent. */
  readonly readProgress: (year: string) => Promise<ReadonlyMap<string, Progress>>;
  /** In the order of the writes. */
  readonly readHistory: (key: RecordKey) => Promise<readonly HistoryLine[]>;
  readonly close: () => Promise<void>;
}
