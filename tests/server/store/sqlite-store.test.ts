import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { openSqliteDatabase } from "../../../server/store/sqlite-database.ts";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";
import { signingSuite } from "../support/signing-suite.ts";
import { storeSuite } from "../support/store-suite.ts";

const folder = mkdtempSync(join(tmpdir(), "millesime-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

let path = "";
let count = 0;

const open = () => {
  path = join(folder, `store-${count++}.sqlite`);
  return openSqliteStore(path, "now");
};
const reopen = () => openSqliteStore(path, "now");
storeSuite(open, reopen);
describe("signatures", () => signingSuite(open, reopen));

test("two processes that race for one answer lose no acknowledged write", async () => {
  const file = join(folder, "race.sqlite");
  await (await openSqliteStore(file, "now")).close();
  const script = fileURLToPath(new URL("../support/race.ts", import.meta.url));
  const run = () => promisify(execFile)(process.execPath, ["--import", "tsx", script, file, "100"]);
  const reports = await Promise.all([run(), run()]);
  const versions = reports.flatMap(({ stdout }) => JSON.parse(stdout) as number[]);
  // Each won a hundred times; together they climbed from 1 to 200 without a step taken twice.
  expect(versions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  const store = await openSqliteStore(file, "now");
  expect(await store.readHistory({ year: "2031", finess: "1" })).toHaveLength(200);
  await store.close();
});

test("a process that signs and one that writes: what was acknowledged is what was signed", async () => {
  const file = join(folder, "race-to-sign.sqlite");
  await (await openSqliteStore(file, "now")).close();
  const script = fileURLToPath(new URL("../support/race-to-sign.ts", import.meta.url));
  const run = async (role: string) => {
    const words = ["--import", "tsx", script, file, role];
    const { stdout } = await promisify(execFile)(process.execPath, words);
    return JSON.parse(stdout) as { readonly version: number };
  };
  const [written, signed] = await Promise.all([run("write"), run("sign")]);
  expect(written.version).toBeGreaterThan(0);
  expect(signed.version).toBe(written.version);
  const store = await openSqliteStore(file, "now");
  expect(await store.readHistory({ year: "2031", finess: "1" })).toHaveLength(written.version);
  await store.close();
});

test("a commit is on the disk: write-ahead log, full synchronisation, foreign keys", async () => {
  const database = await openSqliteDatabase(join(folder, "pragmas.sqlite"));
  const pragma = (name: string) =>
    Object.values(database.prepare(`PRAGMA ${name}`).all([])[0] as object)[0];
  expect(pragma("journal_mode")).toBe("wal");
  expect(pragma("synchronous")).toBe(2);
  expect(pragma("foreign_keys")).toBe(1);
  expect(pragma("busy_timeout")).toBe(5000);
  database.close();
});

test("history can be neither rewritten nor erased", async () => {
  const file = join(folder, "history.sqlite");
  const store = await openSqliteStore(file, "now");
  const key = { year: "2031", finess: "1" };
  await store.saveAnswer({
    ...{ key, hash: "h", category: "A", item: "x", value: 1, version: 0, author: "a", at: "t" },
  });
  const database = await openSqliteDatabase(file);
  const run = (sql: string) => () => database.prepare(sql).run([]);
  expect(run("UPDATE history SET author = 'autre'")).toThrow("append-only");
  expect(run("DELETE FROM history")).toThrow("append-only");
  expect(await store.readHistory(key)).toHaveLength(1);
  database.close();
  await store.close();
});

test("a file of a newer version is refused, in French, and left as it is", async () => {
  const file = join(folder, "newer.sqlite");
  await (await openSqliteStore(file, "now")).close();
  const database = await openSqliteDatabase(file);
  database.prepare("INSERT INTO migrations VALUES ('999-later', 'now')").run([]);
  database.close();
  await expect(openSqliteStore(file, "now")).rejects.toThrow(/version plus récente.*999-later/);
});

test("a file that is not a database is refused and left as it is", async () => {
  const file = join(folder, "text.sqlite");
  writeFileSync(file, "Ceci n'est pas une base de données.".repeat(100));
  await expect(openSqliteStore(file, "now")).rejects.toThrow("not a database");
});
