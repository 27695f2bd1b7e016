// Delegations in SQL.

import { type Kysely, type Selectable, sql } from "kysely";
import type { Delegation, NewDelegation } from "./delegation-store.ts";
import type { Tables } from "./sqlite-tables.ts";
import type { RecordKey } from "./submission-store.ts";

export async function addDelegation(
  database: Kysely<Tables>,
  { key, id, tokenHash, sections, name, note, givenBy, givenAt }: NewDelegation,
): Promise<void> {
  await database
    .insertInto("delegations")
    .values({
      ...key,
      id,
      token_hash: tokenHash,
      sections: JSON.stringify(sections),
      name,
      note,
      given_by: givenBy,
      given_at: givenAt,
      opened_at: null,
      seen_at: null,
      revoked_at: null,
      revoked_by: null,
    })
    .execute();
}

export async function readDelegations(
  database: Kysely<Tables>,
  { year, finess }: RecordKey,
): Promise<readonly Delegation[]> {
  const rows = await database
    .selectFrom("delegations")
    .selectAll()
    .where("year", "=", year)
    .where("finess", "=", finess)
    .orderBy("sequence")
    .execute();
  return rows.map(toDelegation);
}

export async function findDelegation(
  database: Kysely<Tables>,
  tokenHash: string,
): Promise<Delegation | undefined> {
  const row = await database
    .selectFrom("delegations")
    .selectAll()
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row === undefined ? undefined : toDelegation(row);
}

export async function openDelegation(
  database: Kysely<Tables>,
  id: string,
  at: string,
): Promise<void> {
  await database
    .updateTable("delegations")
    .set({ opened_at: sql<string>`coalesce(opened_at, ${at})`, seen_at: at })
    .where("id", "=", id)
    .execute();
}

export async function seeDelegation(
  database: Kysely<Tables>,
  id: string,
  at: string,
): Promise<void> {
  await database.updateTable("delegations").set({ seen_at: at }).where("id", "=", id).execute();
}

export async function revokeDelegation(
  database: Kysely<Tables>,
  { year, finess }: RecordKey,
  id: string,
  { at, by }: NonNullable<Delegation["revoked"]>,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable("delegations")
    .set({
      revoked_at: sql<string>`coalesce(revoked_at, ${at})`,
      revoked_by: sql<string>`coalesce(revoked_by, ${by})`,
    })
    .where("year", "=", year)
    .where("finess", "=", finess)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function toDelegation(row: Selectable<Tables["delegations"]>): Delegation {
  const { revoked_at: at, revoked_by: by } = row;
  return {
    id: row.id,
    key: { year: row.year, finess: row.finess },
    sections: JSON.parse(row.sections) as readonly string[],
    name: row.name,
    note: row.note,
    givenBy: row.given_by,
    givenAt: row.given_at,
    openedAt: row.opened_at,
    lastSeenAt: row.seen_at,
    revoked: at === null ? null : { at, by: by ?? "" },
  };
}
