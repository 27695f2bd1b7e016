// Every result of one category of the real catalogue by every back-end, against one hand-written
// function on answers objects.
import type { Program } from "../../engine/calculation/program.ts";
import type { Submission } from "../../engine/calculation/submission.ts";
import { handWrittenIndicators } from "./campaign/hand-written.ts";
import { createBackEnds } from "./util/back-ends.ts";
import { compareContenders } from "./util/compare-contenders.ts";
import type { Contender } from "./util/contender.ts";
import { emitModules, type Modules } from "./util/emit-modules.ts";
import { handWrittenAnswers } from "./util/hand-written-answers.ts";
import { loadCampaign, YEAR } from "./util/load-campaign.ts";
import { sampleRecords } from "./util/sample-records.ts";

const CATEGORY = "EHPAD";
const RECORDS = 22_000;
/** Of the whole calculation, words included, which is a hundred times slower. */
const FEW_RECORDS = 500;

export async function benchCampaignBackEnds(): Promise<void> {
  const { program: whole, models } = await loadCampaign();
  // The rest is left out: nobody wrote it by hand.
  const written = whole.results.filter(({ indicator }) => handWrittenIndicators.has(indicator));
  const program = { ...whole, results: written, controls: [] };
  const submissions = sampleRecords(models.find(({ category }) => category === CATEGORY)!, RECORDS);
  const modules = await emitModules(program);
  const results = program.results.flatMap(({ appliesTo }, rank) =>
    appliesTo.includes(CATEGORY) ? [rank] : [],
  );
  await compareContenders(
    `Catalogue ${YEAR}, ${CATEGORY}: ${results.length} results of ${program.results.length}, ` +
      `${RECORDS} records, 3 % missing, 2 % zero`,
    [
      handWrittenAnswers(program, submissions),
      ...createBackEnds(program, modules, submissions),
      wholeCalculation(program, modules, submissions.slice(0, FEW_RECORDS)),
    ],
    results,
  );
}

/** What the application shows: causes of absences, words and fill rate included. */
function wholeCalculation(
  { results }: Program,
  { calculation: { calculate } }: Modules,
  submissions: readonly Submission[],
): Contender {
  let found: ReturnType<typeof calculate>[] = [];
  return {
    name: "answers in: calculate(), words included",
    records: submissions.length,
    run: () => {
      found = submissions.map(calculate);
    },
    read: (record, rank) => {
      const result = found[record]!.results[results[rank]!.id]!;
      return "absence" in result ? Number.NaN : result.value;
    },
  };
}
