import type { Program } from "../../../engine/calculation/program.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import { compileCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";

/** The campaign of the real catalogue that the benches run. */
export const YEAR = "2023";

export interface LoadedCampaign {
  readonly program: Program;
  /** Its worked submissions: one for each of several categories. */
  readonly models: readonly Submission[];
}

export async function loadCampaign(): Promise<LoadedCampaign> {
  const { value, diagnostics } = await compileCampaign(memoryHost(readCatalogue(CATALOGUE)), YEAR);
  if (value === undefined) {
    throw new Error(`the campaign does not compile: ${diagnostics[0]?.message}`);
  }
  const { program, workedSubmissions } = value.campaign;
  return { program, models: workedSubmissions.map(({ submission }) => submission) };
}
