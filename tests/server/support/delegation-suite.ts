// What any store of delegations must do. Called once for each implementation.

import { afterEach, beforeEach, expect, test } from "vitest";
import type { NewDelegation } from "../../../server/store/delegation-store.ts";
import type { Store } from "../../../server/store/store.ts";

const KEY = { year: "2031", finess: "990000001" };

function delegation(changes: Partial<NewDelegation> = {}): NewDelegation {
  return {
    id: "one",
    tokenHash: "hash of one",
    key: KEY,
    sections: ["activite", "personnel"],
    name: "Karim Benali",
    note: "Avant vendredi",
    givenBy: "Claire Martin",
    givenAt: "2031-05-02T08:00:00.000Z",
    ...changes,
  };
}

/** `reopen` opens again what `open` opened last: what was given must have survived. */
export function delegationSuite(open: () => Promise<Store>, reopen: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test("a delegation comes back as it was given, never opened, and survives a restart", async () => {
    await store.addDelegation(delegation());
    await store.close();
    store = await reopen();
    const { tokenHash: _, ...given } = delegation();
    const expected = { ...given, openedAt: null, lastSeenAt: null, revoked: null };
    expect(await store.readDelegations(KEY)).toEqual([expected]);
    expect(await store.findDelegation("hash of one")).toEqual(expected);
  });

  test("nothing is found by another hash, nor by the id", async () => {
    await store.addDelegation(delegation());
    for (const hash of ["", "one", "hash of", "HASH OF ONE", "hash of one "]) {
      expect(await store.findDelegation(hash)).toBeUndefined();
    }
  });

  test("those of a record are told in the order they were given, and no others", async () => {
    await store.addDelegation(delegation({ id: "b", tokenHash: "1" }));
    await store.addDelegation(delegation({ id: "a", tokenHash: "2" }));
    await store.addDelegation(
      delegation({ id: "c", tokenHash: "3", key: { ...KEY, finess: "990000002" } }),
    );
    await store.addDelegation(
      delegation({ id: "d", tokenHash: "4", key: { ...KEY, year: "2030" } }),
    );
    expect((await store.readDelegations(KEY)).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("two links never share a token", async () => {
    await store.addDelegation(delegation());
    await expect(store.addDelegation(delegation({ id: "two" }))).rejects.toThrow();
    expect(await store.readDelegations(KEY)).toHaveLength(1);
  });

  test("the first opening is kept, the last visit follows", async () => {
    await store.addDelegation(delegation());
    await store.openDelegation("one", "first");
    await store.seeDelegation("one", "later");
    await store.openDelegation("one", "again");
    expect(await store.findDelegation("hash of one")).toMatchObject({
      openedAt: "first",
      lastSeenAt: "again",
    });
  });

  test("one that is revoked is still told, with who and when; again changes nothing", async () => {
    await store.addDelegation(delegation());
    expect(await store.revokeDelegation(KEY, "one", { at: "then", by: "Claire" })).toBe(true);
    expect(await store.revokeDelegation(KEY, "one", { at: "after", by: "Paul" })).toBe(true);
    const found = await store.findDelegation("hash of one");
    expect(found?.revoked).toEqual({ at: "then", by: "Claire" });
  });

  test("no record revokes the link of another", async () => {
    await store.addDelegation(delegation());
    const revoked = { at: "then", by: "Claire" };
    const elsewhere = { ...KEY, finess: "990000002" };
    expect(await store.revokeDelegation(elsewhere, "one", revoked)).toBe(false);
    expect(await store.revokeDelegation({ ...KEY, year: "2030" }, "one", revoked)).toBe(false);
    expect(await store.revokeDelegation(KEY, "two", revoked)).toBe(false);
    expect((await store.findDelegation("hash of one"))?.revoked).toBeNull();
  });

  test("texts with everything in them come back as they were", async () => {
    const text = "« é » '; DROP TABLE delegations; -- 🌳\nligne";
    await store.addDelegation(delegation({ name: text, note: text, sections: [text] }));
    expect(await store.findDelegation("hash of one")).toMatchObject({
      name: text,
      note: text,
      sections: [text],
    });
  });
}
