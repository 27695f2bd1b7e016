import type { Kysely, Selectable } from "kysely";
import type { Answers } from "../../engine/index.ts";
import type { Tables } from "./sqlite-tables.ts";
import type {
  RecordKey,
  Seal,
  Signature,
  SignatureLine,
  StoredAnswer,
  StoredRecord,
} from "./submission-store.ts";

/** Every signature and reopening, oldest first. */
export async function readSignatures(
  database: Kysely<Tables>,
  { year, finess }: RecordKey,
): Promise<readonly SignatureLine[]> {
  const rows = await database
    .selectFrom("signatures")
    .selectAll()
    .where("year", "=", year)
    .where("finess", "=", finess)
    .orderBy("sequence")
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    author: row.author,
    at: row.signed_at,
    hash: row.campaign_hash,
    reason: row.reason,
  }));
}

/** The signature in force; undefined while the record is open. */
export async function readSignature(
  database: Kysely<Tables>,
  key: RecordKey,
): Promise<Signature | undefined> {
  return (await readSeal(database, key)).signature;
}

/** The signature in force, with what it holds fast. */
export async function readSeal(
  database: Kysely<Tables>,
  { year, finess }: RecordKey,
): Promise<Pick<StoredRecord, "signature" | "sealed">> {
  const row = await database
    .selectFrom("signatures")
    .selectAll()
    .where("year", "=", year)
    .where("finess", "=", finess)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.kind === "reopened") {
    return { signature: undefined, sealed: undefined };
  }
  return {
    signature: { author: row.author, at: row.signed_at, hash: row.campaign_hash },
    sealed: toSeal(row),
  };
}

function toSeal(row: Selectable<Tables["signatures"]>): Seal | undefined {
  if (row.sealed === null) return undefined;
  const common = JSON.parse(row.sealed) as Readonly<Record<string, StoredAnswer>>;
  const previous =
    row.sealed_previous === null ? undefined : (JSON.parse(row.sealed_previous) as Answers | null);
  return { common: new Map(Object.entries(common)), previous };
}
