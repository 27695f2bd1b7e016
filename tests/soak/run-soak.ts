// Two people on one record, thousands of edits, cuts and kills; then what is stored is compared with
// what was acknowledged.

import type { SavedValue } from "../../renderer/app/saving/saved-value.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { createRandom } from "../bench/util/create-random.ts";
import { createBadNetwork } from "./bad-network.ts";
import { judgeStore } from "./judge-store.ts";
import type { KilledServer } from "./killed-server.ts";
import { createWriter, type Writer } from "./writer.ts";

export interface SoakSubject {
  readonly year: string;
  readonly finess: string;
  /** By key, an answer that is another for each number. */
  readonly values: Readonly<Record<string, (number: number) => SavedValue>>;
}

export interface SoakPlan {
  readonly server: KilledServer;
  /** The file that the server writes. */
  readonly file: string;
  readonly subject: SoakSubject;
  readonly edits: number;
  readonly kills: number;
  readonly seed: number;
}

export interface SoakReport {
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const PEOPLE = 2;
const ERASED = 0.08;
const REOPENED = 0.004;
const CHOSEN = 0.3;
const LONGEST_PAUSE_MS = 16;
/** Given while the server is away; then people wait for it. */
const GIVEN_OFFLINE = 25;
/** How long the end may take, the network being mended. */
const PATIENCE_MS = 20_000;

export async function runSoak(plan: SoakPlan): Promise<SoakReport> {
  const { server, subject, seed } = plan;
  const random = createRandom(seed);
  const network = createBadNetwork(server.address, random);
  const writers: Writer[] = [];
  for (let one = 0; one < PEOPLE; one += 1) {
    const writer = await createWriter({ ...subject, fetch: network.fetch });
    await openAtLast(writer);
    writers.push(writer);
  }
  const started = performance.now();
  await edit(plan, writers, random);
  network.mend();
  const isDrained = await drain(writers, random);
  const seconds = (performance.now() - started) / 1000;
  await server.kill();
  const store = await openSqliteStore(plan.file, new Date().toISOString());
  const { faults, lines } = await judgeStore(store, subject, writers);
  await store.close();
  const sum = (read: (writer: Writer) => number) =>
    writers.reduce((total, writer) => total + read(writer), 0);
  return {
    figures: {
      edits: plan.edits,
      ...network.figures,
      kills: plan.kills,
      pagesReopened: sum(({ figures }) => figures.reopened) - PEOPLE,
      conflicts: sum(({ figures }) => figures.conflicts),
      acknowledged: sum(({ acknowledged }) => acknowledged.length),
      linesOfHistory: lines,
      leftToSend: sum(({ left }) => left()),
      seconds: Math.round(seconds * 10) / 10,
    },
    faults: [
      ...faults,
      ...(isDrained ? [] : ["something is still to be sent"]),
      ...writers.flatMap(({ refusals }) => refusals),
    ],
  };
}

async function edit(
  { server, subject, edits, kills }: SoakPlan,
  writers: readonly Writer[],
  random: () => number,
): Promise<void> {
  const keys = Object.keys(subject.values);
  const killedAt = new Set(
    Array.from({ length: kills }, (_, index) => Math.floor(((index + 0.5) * edits) / kills)),
  );
  let restarting = Promise.resolve();
  let offline = 0;
  for (let number = 1; number <= edits; number += 1) {
    const writer = writers[Math.floor(random() * writers.length)]!;
    const key = keys[Math.floor(random() * keys.length)]!;
    writer.give(key, random() < ERASED ? null : subject.values[key]!(number));
    // Not awaited: people go on typing while the server is away.
    if (killedAt.has(number)) {
      restarting = server.restart();
      offline = GIVEN_OFFLINE;
    }
    offline -= 1;
    if (offline === 0) await restarting;
    if (random() < CHOSEN) writer.choose(random() < 0.5 ? "mine" : "theirs");
    if (random() < REOPENED) await openAtLast(writer);
    await rest(random() ** 3 * LONGEST_PAUSE_MS);
  }
  await restarting;
}

async function drain(writers: readonly Writer[], random: () => number): Promise<boolean> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    if (writers.every(({ left }) => left() === 0)) return true;
    for (const writer of writers) {
      writer.choose(random() < 0.5 ? "mine" : "theirs");
      writer.flush();
    }
    await rest(10);
  }
  return false;
}

/** A page that does not open is tried again, as people do. */
async function openAtLast(writer: Writer): Promise<void> {
  while (!(await writer.reopen())) await rest(20);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
