// The sixty formulas by other engines: how long do they take? See peer-answers.ts for whether they
// are right; formulas and records are made ready before anything is timed.
import type { Evaluate, Peer } from "./peers/peer.ts";
import { peers } from "./peers/peers.ts";
import { cellsOf } from "./util/cells-of.ts";
import { handWrittenRows } from "./util/hand-written-rows.ts";
import { loadSample, type Sample } from "./util/load-sample.ts";
import { measureTogether, type Timed } from "./util/measure-together.ts";
import { printTable } from "./util/print-table.ts";
import { sampleRows } from "./util/sample-rows.ts";

/** Records of one run: as many as an engine does in so many milliseconds. */
const MOST_RECORDS = 2000;
const LONGEST_RUN = 700;

export async function benchPeerSpeed(): Promise<void> {
  const sample = loadSample(MOST_RECORDS, { missing: 0.03, zero: 0.02 });
  const { program, columns } = sample;
  const hand = handWrittenRows(program, await sampleRows(program.elements, columns));
  const formulas = program.results.length;
  const group: TimedPeer[] = [{ ...hand, figures: hand.records * formulas }];
  for (const peer of peers) group.push(await timedPeer(peer, sample));
  const timings = await measureTogether(group, { rounds: 5 });
  printTable(`${formulas} formulas by other engines, 3 % missing, 2 % zero`, [
    ["", "records", "ns/figure", "ratio", "quartiles"],
    ...group.map(({ name, records }, rank) => {
      const { nanoseconds, ratio, quartiles } = timings[rank]!;
      const spread = quartiles.map((one) => one.toFixed(1)).join("–");
      return [name, String(records), nanoseconds.toFixed(0), ratio.toFixed(1), spread];
    }),
  ]);
}

interface TimedPeer extends Timed {
  readonly name: string;
  readonly records: number;
}

async function timedPeer(peer: Peer, { program, columns }: Sample): Promise<TimedPeer> {
  const roots = program.results.map(({ root }) => root);
  const load = peer.prepare(program.nodes, roots);
  const loaded = Array.from({ length: MOST_RECORDS }, (_, record) =>
    load(cellsOf(program.nodes, columns, record)),
  );
  const records = await countWithin(loaded, LONGEST_RUN);
  const timed = loaded.slice(0, records);
  const run = async (): Promise<void> => {
    for (const evaluate of timed) await evaluate();
  };
  return { name: peer.name, records, figures: records * roots.length, run };
}

/** How many records an engine evaluates in so many milliseconds, once it has done so for as long. */
async function countWithin(records: readonly Evaluate[], milliseconds: number): Promise<number> {
  let count = 0;
  for (let pass = 0; pass < 2; pass++) {
    const start = performance.now();
    for (count = 0; count < records.length; count++) {
      if (performance.now() - start > milliseconds) break;
      await records[count]!();
    }
  }
  return count;
}
