// What the server asks of a store of records, whatever keeps them. One answer is one write, guarded
// by the version its author knew; every accepted write leaves a line of history. A justification is
// kept as an answer is. A signed record takes no write until it is reopened.

import type { Answer, Answers } from "../../engine/index.ts";
import type { Justification } from "./justification.ts";

/** `finess` is an establishment's, or a managing body's for the answers common to its own. */
export interface RecordKey {
  readonly year: string;
  readonly finess: string;
}

/** `value` is null once erased: the version goes on, so that an old one is never taken for new. */
export interface Stored<Value> {
  readonly value: Value | null;
  /** From 1, one more at each accepted write. 0: never given. */
  readonly version: number;
  /** ISO instant, UTC; null when never given. */
  readonly savedAt: string | null;
}

export type StoredAnswer = Stored<Answer>;
export type StoredJustification = Stored<Justification>;

export interface StoredRecord {
  /** Hash of the campaign under which the record was begun. */
  readonly hash: string;
  readonly category: string;
  readonly startedAt: string;
  /**
   * Grows at each accepted write, of an answer or a justification. Those of several records compare:
   * what was written later has the greater one.
   */
  readonly revision: number;
  /** By item, erased answers left out. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  /** By subject, erased ones left out. */
  readonly justifications: ReadonlyMap<string, StoredJustification>;
  /** Undefined while the record is open. */
  readonly signature: Signature | undefined;
  /** Undefined while the record is open, or when nothing was sealed with its signature. */
  readonly sealed: Seal | undefined;
}

/** What a record takes from elsewhere, as it was when it was signed. */
export interface Seal {
  /** The managing body's answers. */
  readonly common: ReadonlyMap<string, StoredAnswer>;
  /** Those of the year before; null: there were none; undefined: signed before they were sealed. */
  readonly previous: Answers | null | undefined;
}

/** What was written since a revision, erased values included. */
export interface RecordChanges {
  readonly revision: number;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  readonly justifications: ReadonlyMap<string, StoredJustification>;
  readonly signature: Signature | undefined;
}

export interface Write<Value> {
  readonly key: RecordKey;
  /** Hash and category: kept with the record when this is its first write. */
  readonly hash: string;
  readonly category: string;
  /** Null erases. */
  readonly value: Value | null;
  /** The version that the author had before their eyes. */
  readonly version: number;
  readonly author: string;
  /** ISO instant, UTC. */
  readonly at: string;
}

export interface Save extends Write<Answer> {
  readonly item: string;
}

export interface JustificationSave extends Write<Justification> {
  /** See `Justification`. */
  readonly subject: string;
}

export type WriteOutcome<Value> =
  | { readonly kind: "saved"; readonly answer: Stored<Value> }
  | { readonly kind: "conflict"; readonly current: Stored<Value> }
  /** The record is locked: nothing was written. */
  | { readonly kind: "signed"; readonly signature: Signature };

export type SaveOutcome = WriteOutcome<Answer>;

/** One accepted write: never changed, never removed. */
export interface HistoryLine {
  /** An item, or `justification:` and a subject. */
  readonly item: string;
  readonly version: number;
  readonly hash: string;
  readonly author: string;
  readonly at: string;
  readonly from: Answer | Justification | null;
  readonly to: Answer | Justification | null;
}

/** Who declared the record complete, and upon which campaign. */
export interface Signature {
  readonly author: string;
  readonly at: string;
  readonly hash: string;
}

/** Who last gave an answer, and when. */
export interface LastAnswer {
  readonly item: string;
  readonly author: string;
  readonly at: string;
}

/** A signature or what undid it: the trace of a record's state, in order, never changed. */
export interface SignatureLine extends Signature {
  readonly kind: "signed" | "reopened";
  /** Why it was reopened; empty for a signature. */
  readonly reason: string;
}

export interface Signing extends Signature {
  readonly key: RecordKey;
  readonly category: string;
  /** The revision that was judged complete: any write since refuses the signature. */
  readonly revision: number;
  /** What else was read to judge: a write there refuses it as well. */
  readonly alongside: readonly RecordKey[];
  /** Items whose questions no longer arise: their answers are erased with the signature. */
  readonly dropped: readonly string[];
  /** As it is today, for as long as the record is signed. */
  readonly sealed: Seal;
}

export type SigningOutcome =
  | { readonly kind: "signed"; readonly signature: Signature }
  | { readonly kind: "changed"; readonly revision: number };

export interface Reopening extends Signature {
  readonly key: RecordKey;
  readonly reason: string;
}

export interface Progress {
  readonly answered: number;
  readonly savedAt: string | null;
  /** When it was signed; null while the record is open. */
  readonly signedAt: string | null;
}

export interface SubmissionStore {
  /** Undefined while nothing was ever saved. */
  readonly readRecord: (key: RecordKey) => Promise<StoredRecord | undefined>;
  /** The greatest among those of the records; 0 when none was begun. */
  readonly readRevision: (keys: readonly RecordKey[]) => Promise<number>;
  /** Nothing written since gives empty maps; a record never begun is at revision 0. */
  readonly readChanges: (key: RecordKey, since: number) => Promise<RecordChanges>;
  /**
   * Saves when `version` is the current one, or is 0 where there is no answer (never, or erased).
   * A value equal to the current one is acknowledged without a new version, so that a client may
   * send again what it does not know to be saved. Durable once the promise resolves.
   */
  readonly saveAnswer: (save: Save) => Promise<SaveOutcome>;
  /** By the same rules. */
  readonly saveJustification: (save: JustificationSave) => Promise<WriteOutcome<Justification>>;
  /** By FINESS; establishments without a record are absent. */
  readonly readProgress: (year: string) => Promise<ReadonlyMap<string, Progress>>;
  /** In the order of the writes; of one item (or `justification:` and its subject) when it is named. */
  readonly readHistory: (key: RecordKey, item?: string) => Promise<readonly HistoryLine[]>;
  /** Of each item that was ever answered, the last time, oldest first: erasing answers nothing. */
  readonly readLastAnswers: (key: RecordKey) => Promise<readonly LastAnswer[]>;
  /** Locks the record and drops what no longer counts, at once or not at all. Signed already: as it is. */
  readonly sign: (signing: Signing) => Promise<SigningOutcome>;
  /** False when the record was not signed. */
  readonly reopen: (reopening: Reopening) => Promise<boolean>;
  readonly readSignatures: (key: RecordKey) => Promise<readonly SignatureLine[]>;
  readonly close: () => Promise<void>;
}
