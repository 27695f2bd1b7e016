// One of two processes: takes the version it sees, tries the next, until it has won enough times.
// Prints the versions it won. Usage: race.ts <file> <times>

import { openSqliteStore } from "../../../server/store/sqlite-store.ts";

const [file = "", times = "0"] = process.argv.slice(2);
const store = await openSqliteStore(file, "now");
const won: number[] = [];
let version = 0;
while (won.length < Number(times)) {
  const outcome = await store.saveAnswer({
    key: { year: "2031", finess: "1" },
    hash: "h",
    category: "A",
    item: "effectif",
    value: `${process.pid}-${won.length}`,
    version,
    author: "a",
    at: "t",
  });
  if (outcome.kind === "signed") throw new Error("Nobody signs here.");
  if (outcome.kind === "saved") won.push(outcome.answer.version);
  version = outcome.kind === "saved" ? outcome.answer.version : outcome.current.version;
}
await store.close();
process.stdout.write(JSON.stringify(won));
