import { type Campaign, countDiagnostics, type Diagnostic } from "../../../engine/index.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { printReport, reportAsJson } from "./report-diagnostics.ts";
import { tellLeftOut } from "./tell-left-out.ts";

/**
 * The linked campaign; with errors in the catalogue, all of them and the end, with 1. Those of a
 * file that a campaign can do without are told only, unless it is the one `needed`.
 */
export async function linkOrFail(
  catalogue: Catalogue,
  year: string,
  context: CommandContext,
  needed?: string,
): Promise<Campaign> {
  const verdict = await context.engine.linkCampaign(catalogue.host, year);
  const isNeeded = ({ severity, at }: Diagnostic) => severity === "error" && at.file === needed;
  if (verdict.value !== undefined && !verdict.diagnostics.some(isNeeded)) {
    tellLeftOut(verdict, catalogue, context);
    return verdict.value;
  }
  const report = printReport(verdict, catalogue, context.errorColours);
  const message = `${report}\n${countDiagnostics(verdict.diagnostics)}`;
  throw new CommandFailure(1, message, { diagnostics: reportAsJson(verdict) });
}
