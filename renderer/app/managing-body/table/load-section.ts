import type { ApiClient } from "../../api/api-client.ts";
import type { Fetched } from "../../api/fetched.ts";
import type { ManagingBodySummary, SectionOfAll } from "../../api/types.ts";
import { type CalculationModule, loadCalculation } from "../../entry/calculation-module.ts";

/** All that a section's table needs before it can be shown. */
export interface LoadedSection {
  readonly found: SectionOfAll;
  readonly body: ManagingBodySummary;
  readonly calculation: CalculationModule;
}

/** All three at once; the first failure, in this order, wins. */
export async function loadSection(
  api: ApiClient,
  year: string,
  finess: string,
  section: string,
): Promise<Fetched<LoadedSection>> {
  const [found, body, calculation] = await Promise.all([
    api.sectionOfAll(year, finess, section),
    api.managingBody(year, finess),
    loadCalculation(year),
  ]);
  if (found.kind !== "found") return found;
  if (body.kind !== "found") return body;
  if (calculation.kind !== "found") return calculation;
  return {
    kind: "found",
    value: { found: found.value, body: body.value, calculation: calculation.value },
  };
}
