// npm run bench: ratios measured in one process; results are compared before anything is timed.
// npm run bench -- peer: those whose name holds one of the words.
import { benchAutosave } from "./autosave.ts";
import { benchCampaignBackEnds } from "./campaign-back-ends.ts";
import { benchCompileCampaign } from "./compile-campaign.ts";
import { benchCompileFormulas } from "./compile-formulas.ts";
import { benchEntryForm } from "./entry-form.ts";
import { benchFollowCampaign } from "./follow-campaign.ts";
import { benchFormulaBackEnds } from "./formula-back-ends.ts";
import { benchNationalBatch } from "./national-batch.ts";
import { benchPapers } from "./papers.ts";
import { benchPeerAnswers } from "./peer-answers.ts";
import { benchPeerSpeed } from "./peer-speed.ts";

/** To add one: a file of this name beside this one, and its line here. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  "compile-campaign": benchCompileCampaign,
  "compile-formulas": benchCompileFormulas,
  "follow-campaign": benchFollowCampaign,
  "formula-back-ends": benchFormulaBackEnds,
  "campaign-back-ends": benchCampaignBackEnds,
  "national-batch": benchNationalBatch,
  papers: benchPapers,
  "peer-answers": benchPeerAnswers,
  "peer-speed": benchPeerSpeed,
  "entry-form": benchEntryForm,
  autosave: benchAutosave,
};

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const wanted = Object.entries(benches).filter(
    ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (wanted.length === 0) process.stdout.write(`Benches: ${Object.keys(benches).join(", ")}\n`);
  for (const [, bench] of wanted) await bench();
}

await main();
