// One of two processes. « write » answers until the record is locked; « sign » signs what it has read,
// until nothing was written in between. Prints the last version that each of them knows.
// Usage: race-to-sign.ts <file> <write|sign>

import { setTimeout } from "node:timers/promises";
import { openSqliteStore } from "../../../server/store/sqlite-store.ts";

const [file = "", role = ""] = process.argv.slice(2);
const store = await openSqliteStore(file, "now");
const key = { year: "2031", finess: "1" };
/** Past it the race is lost: a process must not outlive a test that failed. */
const deadline = Date.now() + 30_000;
const common = { key, hash: "h", category: "A", author: role, at: "t" };

async function write(): Promise<number> {
  for (let version = 0; Date.now() < deadline; version++) {
    const outcome = await store.saveAnswer({
      ...common,
      item: "effectif",
      value: version,
      version,
    });
    if (outcome.kind === "signed") return version;
    if (outcome.kind === "conflict") throw new Error("Nobody else writes here.");
    // The lock is not passed in turn: without a pause, the other one might never have it.
    await setTimeout(1);
  }
  throw new Error("Nobody signed.");
}

async function sign(): Promise<number> {
  while (Date.now() < deadline) {
    const record = await store.readRecord(key);
    // Leaves the other one the time to begin, and to write between the two.
    if (record === undefined || record.revision < 20) continue;
    const { revision } = record;
    const facts = {
      revision,
      alongside: [],
      dropped: [],
      sealed: { common: new Map(), previous: null },
    };
    const outcome = await store.sign({ ...common, ...facts });
    if (outcome.kind === "signed") return record.answers.get("effectif")?.version ?? 0;
  }
  throw new Error("Each reading was out of date.");
}

const version = role === "sign" ? await sign() : await write();
await store.close();
process.stdout.write(JSON.stringify({ version }));
