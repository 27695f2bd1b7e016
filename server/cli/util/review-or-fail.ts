import { countDiagnostics, type Review, reviewCampaign } from "../../../engine/index.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { type PlacedLine, placeLines } from "./print-review.ts";
import { printReport, reportAsJson } from "./report-diagnostics.ts";

export interface PlacedReview extends Omit<Review, "lines"> {
  readonly lines: readonly PlacedLine[];
}

/** What is to be looked at; with errors in either campaign, all of them and the end, with 1. */
export async function reviewOrFail(
  catalogue: Catalogue,
  year: string,
  before: string | undefined,
  context: CommandContext,
): Promise<PlacedReview> {
  const verdict = await reviewCampaign(catalogue.host, year, before);
  const { value, sources } = verdict;
  if (value !== undefined) return { ...value, lines: placeLines(value.lines, sources) };
  const report = printReport(verdict, catalogue, context.errorColours);
  const message = `${report}\n${countDiagnostics(verdict.diagnostics)}`;
  throw new CommandFailure(1, message, { diagnostics: reportAsJson(verdict) });
}
