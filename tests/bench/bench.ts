// npm run bench: ratios measured in one process; results are compared before anything is timed.
import { benchCalculateRecord } from "./calculate-record.ts";
import { benchCompileCampaign } from "./compile-campaign.ts";

/** To add one: a file beside this one, and its line here. */
const benches: readonly (() => Promise<void>)[] = [benchCompileCampaign, benchCalculateRecord];

async function main(): Promise<void> {
  for (const bench of benches) await bench();
}

await main();
