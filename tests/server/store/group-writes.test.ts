import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, SqliteDialect, sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { groupWrites } from "../../../server/store/group-writes.ts";
import { openSqliteDatabase } from "../../../server/store/sqlite-database.ts";

interface Tables {
  readonly numbers: { number: number };
}

const folder = mkdtempSync(join(tmpdir(), "millesime-group-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function open(name: string) {
  const sqlite = await openSqliteDatabase(join(folder, name));
  const commits: string[] = [];
  const database = new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        ...sqlite,
        prepare: (text) => {
          if (text === "commit") commits.push(text);
          return sqlite.prepare(text);
        },
      },
    }),
  });
  await sql`CREATE TABLE numbers (number INTEGER PRIMARY KEY)`.execute(database);
  const write = groupWrites(database);
  const add = (number: number) =>
    write(async (transaction) => {
      await transaction.insertInto("numbers").values({ number }).execute();
      const rows = await transaction.selectFrom("numbers").selectAll().execute();
      return rows.length;
    });
  const all = async () => (await database.selectFrom("numbers").selectAll().execute()).length;
  return { add, all, commits, close: () => database.destroy() };
}

test("writes asked together are committed once, in order, each seeing those before it", async () => {
  const { add, all, commits, close } = await open("together.sqlite");
  expect(await Promise.all([add(1), add(2), add(3)])).toEqual([1, 2, 3]);
  expect(commits).toHaveLength(1);
  expect(await all()).toBe(3);
  await close();
});

test("a write that fails fails alone", async () => {
  const { add, all, close } = await open("failure.sqlite");
  const outcomes = await Promise.allSettled([add(1), add(1), add(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await all()).toBe(2);
  expect(await add(3)).toBe(3);
  await close();
});

test("writes that come one after the other are committed one by one", async () => {
  const { add, commits, close } = await open("apart.sqlite");
  await add(1);
  await add(2);
  expect(commits).toHaveLength(2);
  await close();
});
