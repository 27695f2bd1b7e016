// The signature of a record: it locks, and reopening leaves its trace.

import type { Transaction } from "kysely";
import { readRevision } from "./read-revision.ts";
import { readSignature } from "./read-signatures.ts";
import type { Tables } from "./sqlite-tables.ts";
import type {
  RecordKey,
  Reopening,
  Seal,
  SignatureLine,
  Signing,
  SigningOutcome,
} from "./submission-store.ts";
import { eraseAnswer } from "./write-entry.ts";

export async function sign(
  transaction: Transaction<Tables>,
  { key, category, revision, alongside, dropped, sealed, author, at, hash }: Signing,
): Promise<SigningOutcome> {
  const signed = await readSignature(transaction, key);
  if (signed !== undefined) return { kind: "signed", signature: signed };
  const present = await readRevision(transaction, [key, ...alongside]);
  if (present !== revision) return { kind: "changed", revision: present };
  await transaction
    .insertInto("records")
    .values({ ...key, campaign_hash: hash, category, started_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const item of dropped) {
    await eraseAnswer(transaction, item, { key, hash, category, author, at });
  }
  await addLine(transaction, key, { kind: "signed", author, at, hash, reason: "" }, sealed);
  return { kind: "signed", signature: { author, at, hash } };
}

export async function reopen(
  transaction: Transaction<Tables>,
  { key, author, at, hash, reason }: Reopening,
): Promise<boolean> {
  if ((await readSignature(transaction, key)) === undefined) return false;
  await addLine(transaction, key, { kind: "reopened", author, at, hash, reason });
  return true;
}

async function addLine(
  transaction: Transaction<Tables>,
  key: RecordKey,
  { kind, author, at, hash, reason }: SignatureLine,
  sealed?: Seal,
): Promise<void> {
  await transaction
    .insertInto("signatures")
    .values({
      ...key,
      kind,
      author,
      signed_at: at,
      campaign_hash: hash,
      reason,
      sealed: sealed === undefined ? null : JSON.stringify(Object.fromEntries(sealed.common)),
      sealed_previous: sealed?.previous === undefined ? null : JSON.stringify(sealed.previous),
    })
    .execute();
}
