import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { CommonRecord, ManagingBodySummary } from "../api/types.ts";
import { type CalculationModule, loadCalculation } from "../entry/calculation-module.ts";

/** All that a managing body's page needs before it can be shown. */
export interface LoadedBody {
  readonly body: ManagingBodySummary;
  readonly common: CommonRecord;
  readonly calculation: CalculationModule;
}

/** All three at once; the first failure, in this order, wins. */
export async function loadBody(
  api: ApiClient,
  year: string,
  finess: string,
): Promise<Fetched<LoadedBody>> {
  const [body, common, calculation] = await Promise.all([
    api.managingBody(year, finess),
    api.commonRecord(year, finess),
    loadCalculation(year),
  ]);
  if (body.kind !== "found") return body;
  if (common.kind !== "found") return common;
  if (calculation.kind !== "found") return calculation;
  return {
    kind: "found",
    value: { body: body.value, common: common.value, calculation: calculation.value },
  };
}
