// The whole campaign, from YAML texts to every text artefact, against the bare parse of the same
// texts by the same YAML library. Budget: 3 times at most.
import { parse } from "yaml";
import { compileCampaign } from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { YEAR } from "./util/load-campaign.ts";
import { measureTogether } from "./util/measure-together.ts";
import { printTable } from "./util/print-table.ts";
import { sayBudget } from "./util/say-budget.ts";

const BUDGET = 3;

export async function benchCompileCampaign(): Promise<void> {
  const files = readCatalogue(CATALOGUE);
  const read = Object.keys(files).filter(
    (path) => path.startsWith("commun/") || path.startsWith(`${YEAR}/`),
  );
  const bytes = read.reduce((total, path) => total + Buffer.byteLength(files[path]!), 0);
  const host = memoryHost(files);
  const { value, diagnostics } = await compileCampaign(host, YEAR);
  if (value === undefined)
    throw new Error(`the campaign does not compile: ${diagnostics[0]?.message}`);
  const written = value.artefacts.reduce((total, { content }) => total + content.length, 0);
  const runs = [
    { name: "bare yaml parse", run: () => read.map((path) => parse(files[path]!)), figures: 1 },
    { name: "compileCampaign", run: () => compileCampaign(host, YEAR), figures: 1 },
  ];
  const timings = await measureTogether(runs, { warmUp: 2500, rounds: 15 });
  printTable(
    `Compile ${YEAR}: ${read.length} files, ${Math.round(bytes / 1024)} KB of YAML, ` +
      `${value.artefacts.length} artefacts, ${Math.round(written / 1024)} KB`,
    [
      ["", "ms", "ratio", "quartiles", "budget"],
      ...timings.map(({ nanoseconds, ratio, quartiles }, rank) => [
        runs[rank]!.name,
        (nanoseconds / 1e6).toFixed(1),
        ratio.toFixed(2),
        quartiles.map((one) => one.toFixed(2)).join("–"),
        rank === 0 ? "" : sayBudget(ratio, BUDGET),
      ]),
    ],
  );
}
