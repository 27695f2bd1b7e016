// Every campaign of a catalogue compiled in memory, with the demonstration establishments.

import { countDiagnostics, readEstablishments } from "../../../engine/index.ts";
import type { AppParts } from "../../app-parts.ts";
import { type ServedCampaign, serveCampaign } from "../../served-campaign.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { compileOrFail } from "./compile-or-fail.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { printReport } from "./report-diagnostics.ts";

/** Newest campaign first. With an error anywhere: the diagnostics, and nothing is served. */
export async function serveCatalogue(
  catalogue: Catalogue,
  context: CommandContext,
): Promise<Pick<AppParts, "campaigns" | "establishments">> {
  const served: (readonly [string, ServedCampaign])[] = [];
  // Oldest first: each is served with what it knows of the one before.
  for (const year of catalogue.years) {
    const before = served[0]?.[1].campaign;
    const compiled = await compileOrFail(catalogue, year, context);
    served.unshift([year, await serveCampaign(compiled, before)]);
  }
  const verdict = await readEstablishments(catalogue.host);
  if (verdict.value === undefined) {
    const report = printReport(verdict, catalogue, context.errorColours);
    throw new CommandFailure(1, `${report}\n${countDiagnostics(verdict.diagnostics)}`);
  }
  return {
    campaigns: new Map(served),
    establishments: verdict.value.map((one) => ({ ...one, demonstration: true })),
  };
}
