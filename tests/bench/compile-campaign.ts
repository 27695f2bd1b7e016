// The whole campaign, from YAML texts to every text artefact, against the bare parse of the same
// texts by the same YAML library. Budget: 3 times at most.
import { parse } from "yaml";
import { compileCampaign } from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { measure } from "./util/measure.ts";
import { printTable } from "./util/print-table.ts";

const YEAR = "2023";

export async function benchCompileCampaign(): Promise<void> {
  const files = readCatalogue(CATALOGUE);
  const read = Object.keys(files).filter((path) => /^(commun|2023)\//.test(path));
  const bytes = read.reduce((total, path) => total + Buffer.byteLength(files[path]!), 0);
  const host = memoryHost(files);
  const { value, diagnostics } = await compileCampaign(host, YEAR);
  if (value === undefined)
    throw new Error(`the campaign does not compile: ${diagnostics[0]?.message}`);
  const written = value.artefacts.reduce((total, { content }) => total + content.length, 0);
  const options = { warmUp: 2500, runs: 11 };
  const bare = await measure(() => read.map((path) => parse(files[path]!)), options);
  const whole = await measure(() => compileCampaign(host, YEAR), options);
  const ratio = (time: number): string => (time / bare).toFixed(2);
  printTable(
    `Compile ${YEAR}: ${read.length} files, ${Math.round(bytes / 1024)} KB of YAML, ` +
      `${value.artefacts.length} artefacts, ${Math.round(written / 1024)} KB (budget 3.00)`,
    [
      ["", "ms", "ratio"],
      ["bare yaml parse", bare.toFixed(1), "1.00"],
      ["compileCampaign", whole.toFixed(1), ratio(whole)],
    ],
  );
}
