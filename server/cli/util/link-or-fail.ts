import { type Campaign, countDiagnostics } from "../../../engine/index.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { printReport, reportAsJson } from "./report-diagnostics.ts";

/** The linked campaign; with errors in the catalogue, all of them and the end, with 1. */
export async function linkOrFail(
  catalogue: Catalogue,
  year: string,
  context: CommandContext,
): Promise<Campaign> {
  const verdict = await context.engine.linkCampaign(catalogue.host, year);
  if (verdict.value !== undefined) return verdict.value;
  const report = printReport(verdict, catalogue, context.errorColours);
  const message = `${report}\n${countDiagnostics(verdict.diagnostics)}`;
  throw new CommandFailure(1, message, { diagnostics: reportAsJson(verdict) });
}
