// The sixty formulas by other engines: are their figures ours?
import type { Peer } from "./peers/peer.ts";
import { peers } from "./peers/peers.ts";
import { cellsOf } from "./util/cells-of.ts";
import { handWrittenRows } from "./util/hand-written-rows.ts";
import { judge, type Verdict } from "./util/judge.ts";
import { loadSample, type Sample } from "./util/load-sample.ts";
import { printTable } from "./util/print-table.ts";
import type { Gaps } from "./util/sample-columns.ts";
import { sampleRows } from "./util/sample-rows.ts";

const RECORDS = 100;

const DATA: readonly (readonly [name: string, gaps: Gaps])[] = [
  ["complete", { missing: 0, zero: 0 }],
  ["3 % missing", { missing: 0.03, zero: 0 }],
  ["5 % zero", { missing: 0, zero: 0.05 }],
];

export async function benchPeerAnswers(): Promise<void> {
  const rows = [["", "absent as", ...DATA.flatMap(([name]) => [name, "WRONG", "none"])]];
  for (const peer of peers) {
    const row = [peer.name, peer.missing];
    for (const [, gaps] of DATA) {
      const { agrees, wrongNumber, noNumber } = await judgePeer(peer, loadSample(RECORDS, gaps));
      const share = (100 * agrees) / (agrees + wrongNumber + noNumber);
      row.push(`${share.toFixed(2)} %`, String(wrongNumber), String(noNumber));
    }
    rows.push(row);
  }
  printTable(
    `Figures of other engines that agree with ours, of ${RECORDS} records × 60 formulas each\n` +
      "WRONG: a number where there is none, or another one; none: no number where there is one",
    rows,
  );
}

/** How its figures compare to those of the hand-written functions. */
export async function judgePeer(
  peer: Peer,
  { program, columns }: Sample,
): Promise<Readonly<Record<Verdict, number>>> {
  const reference = handWrittenRows(program, await sampleRows(program.elements, columns));
  reference.run();
  const load = peer.prepare(
    program.nodes,
    program.results.map(({ root }) => root),
  );
  const counts: Record<Verdict, number> = { agrees: 0, wrongNumber: 0, noNumber: 0 };
  for (let record = 0; record < reference.records; record++) {
    const results = await load(cellsOf(program.nodes, columns, record))();
    results.forEach((found, result) => {
      counts[judge(found, reference.read(record, result))]++;
    });
  }
  return counts;
}
