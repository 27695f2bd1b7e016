import type { FormPlan } from "../../../engine/index.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { limitPlan } from "../visitor/limit-entry.ts";

/** All that an import needs before it can be shown. */
export interface ImportEntry {
  readonly record: EstablishmentRecord;
  readonly plan: FormPlan;
}

/** The record, then its category's questions. */
export async function loadImport(
  api: ApiClient,
  year: string,
  finess: string,
): Promise<Fetched<ImportEntry>> {
  const record = await api.record(year, finess);
  if (record.kind !== "found") return record;
  const plan = await api.form(year, record.value.establishment.category);
  if (plan.kind !== "found") return plan;
  const seen = limitPlan(plan.value, record.value.visitor?.sections);
  return { kind: "found", value: { record: record.value, plan: seen } };
}
