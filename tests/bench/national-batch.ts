// What is asked of a whole campaign: every result of 22,000 establishments, then its quartiles by
// category and region. Reading the records is told apart. Budget: 1 s.
import type { Submission } from "../../engine/calculation/submission.ts";
import { summarise } from "../../engine/index.ts";
import { countWrongMedians } from "./util/count-wrong-medians.ts";
import { createNation } from "./util/create-nation.ts";
import { createRandom } from "./util/create-random.ts";
import { emitModules } from "./util/emit-modules.ts";
import { loadCampaign, YEAR } from "./util/load-campaign.ts";
import { measure } from "./util/measure.ts";
import { printTable } from "./util/print-table.ts";
import { sampleRecords } from "./util/sample-records.ts";
import { sayBudget } from "./util/say-budget.ts";

const RECORDS = 22_000;
const REGIONS = 18;
const BUDGET = 1000;

/** What is timed, and what the first run of it gave. */
interface Batch {
  readonly title: string;
  readonly steps: readonly Step[];
  readonly wrong: number;
}

type Step = readonly [name: string, run: () => unknown, budget?: number];

export async function benchNationalBatch(): Promise<void> {
  const { title, steps, wrong } = await prepareBatch();
  if (wrong > 0) process.exitCode = 1;
  const rows = [["", "ms", "fastest", "budget"]];
  for (const [name, run, budget] of steps) {
    const { median, fastest } = await measure(run, { warmUp: 300, runs: 7 });
    rows.push([name, median.toFixed(0), fastest.toFixed(0), sayBudget(median, budget)]);
  }
  printTable(title, rows);
}

async function prepareBatch(): Promise<Batch> {
  const { program, models } = await loadCampaign();
  const share = Math.ceil(RECORDS / models.length);
  const records = models.flatMap((model) => sampleRecords(model, share));
  const lines = records.map((record) => JSON.stringify(record));
  const megabytes = lines.reduce((sum, line) => sum + line.length, 0) / 2 ** 20;
  const groups = groupRecords(records.length, share);
  const groupCount = models.length * REGIONS;
  const nation = createNation(program, await emitModules(program), records.length);
  nation.load(records);
  nation.calculate();
  const columns = program.results.map((_, rank) => nation.readResult(rank));
  const summariseAll = () => columns.map((column) => summarise(column, groups, groupCount));
  const wrong = summariseAll().reduce((sum, summaries, rank) => {
    const medians = summaries.map(({ median }) => median);
    return sum + countWrongMedians(columns[rank]!, groups, medians);
  }, 0);
  const steps: readonly Step[] = [
    [
      `loading: JSON.parse of ${megabytes.toFixed(0)} MB`,
      () => lines.map((line) => JSON.parse(line) as Submission),
    ],
    ["loading: encode, causes of absences, columns", () => nation.load(records)],
    ["every result and control, and the terms of ratios", nation.calculate],
    ["counts, sums, means, quartiles by group", summariseAll],
    ["calculation and statistics", () => [nation.calculate(), summariseAll()], BUDGET],
  ];
  const title =
    `Catalogue ${YEAR}, the nation: ${lines.length} records, ${models.length} categories × ` +
    `${REGIONS} regions, ${program.results.length} results; ` +
    `${program.results.length * groupCount} medians compared, ${wrong} wrong`;
  return { title, steps, wrong };
}

/** The category and the region of each record, as one number. */
function groupRecords(count: number, share: number): Int32Array {
  const random = createRandom(count);
  return Int32Array.from(
    { length: count },
    (_, record) => REGIONS * Math.floor(record / share) + Math.floor(REGIONS * random()),
  );
}
