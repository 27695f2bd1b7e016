// `npm run soak [-- <edits> [<seed>]]`: the whole application on a file, two people, 5,000 edits, a
// network on a bad day and a server that is killed. Ends with 1 when anything stored is not what was
// acknowledged.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FormPlan } from "../../engine/index.ts";
import { justificationKey } from "../../renderer/app/saving/saved-value.ts";
import { type KilledServer, startKilledServer } from "./killed-server.ts";
import { runSoak, type SoakSubject } from "./run-soak.ts";

const BIN = join(import.meta.dirname, "../../server/cli/bin.js");
const ITEMS = 12;
const EDITS_PER_KILL = 625;

async function main(): Promise<void> {
  const [edits = 5_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
  const folder = await mkdtemp(join(tmpdir(), "millesime-soak-"));
  const file = join(folder, "store.sqlite");
  const server = await startKilledServer([BIN, "servir", "--port", "0", "--donnees", file]);
  try {
    await soak(server, file, edits, seed);
  } finally {
    await server.kill();
    await rm(folder, { recursive: true });
  }
}

async function soak(
  server: KilledServer,
  file: string,
  edits: number,
  seed: number,
): Promise<void> {
  const subject = await chooseSubject(server.address());
  const kills = Math.ceil(edits / EDITS_PER_KILL);
  print(`seed ${seed}; ${Object.keys(subject.values).length} items of ${subject.finess}`);
  const { figures, faults } = await runSoak({ server, file, subject, edits, kills, seed });
  for (const [name, figure] of Object.entries(figures)) {
    print(`${name.padEnd(16)}${String(figure).padStart(10)}`);
  }
  for (const fault of faults) print(`FAULT ${fault}`);
  print(
    faults.length === 0 ? "stored = acknowledged, history complete" : "NOT what was acknowledged",
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** Whole numbers without a limit, a breakdown, and why an answer stands, of the first establishment. */
async function chooseSubject(address: string): Promise<SoakSubject> {
  const read = async (path: string) => (await fetch(`${address}/api/campaigns${path}`)).json();
  const [{ year }]: readonly [{ year: string }] = await read("");
  const [first]: readonly { finess: string; category: string }[] = await read(
    `/${year}/establishments`,
  );
  const { finess, category } = first!;
  const plan: FormPlan = await read(`/${year}/forms/${category}`);
  const questions = plan.sections.flatMap((section) => section.questions);
  const figures = questions.filter(
    ({ type, number }) => type === "number" && number?.maximum === undefined,
  );
  const breakdown = questions.find(({ type }) => type === "breakdown")!;
  const common = questions.find(({ level }) => level === "og")!;
  const line = breakdown.lines![0]!.key;
  return {
    year,
    finess,
    values: {
      ...Object.fromEntries(figures.slice(0, ITEMS).map(({ id }) => [id, (one: number) => one])),
      [breakdown.id]: (one) => ({ [line]: one }),
      [justificationKey(`item:${common.id}`)]: (one) => ({ reason: "", text: `Motif ${one}` }),
    },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
