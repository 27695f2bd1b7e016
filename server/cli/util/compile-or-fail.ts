import { type Compilation, countDiagnostics } from "../../../engine/index.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { printReport, reportAsJson } from "./report-diagnostics.ts";
import { tellLeftOut } from "./tell-left-out.ts";

/**
 * The compiled campaign. With errors in the catalogue: they are all printed on the error output,
 * and the command stops with 1; those of a file that a campaign can do without are told only.
 * Warnings are left to `verifier`.
 */
export async function compileOrFail(
  catalogue: Catalogue,
  year: string,
  context: CommandContext,
): Promise<Compilation> {
  const verdict = await context.engine.compileCampaign(catalogue.host, year);
  if (verdict.value !== undefined) {
    tellLeftOut(verdict, catalogue, context);
    return verdict.value;
  }
  const report = printReport(verdict, catalogue, context.errorColours);
  const message = `${report}\n${countDiagnostics(verdict.diagnostics)}`;
  throw new CommandFailure(1, message, { diagnostics: reportAsJson(verdict) });
}
