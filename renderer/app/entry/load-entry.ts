import type { Answers, FormPlan } from "../../../engine/index.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { Fetched } from "../api/fetched.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { limitEntry } from "../visitor/limit-entry.ts";
import type { CalculationModule } from "./calculation-module.ts";
import { loadCalculation } from "./calculation-module.ts";

/** All that an entry page needs before it can be shown. */
export interface Entry {
  readonly record: EstablishmentRecord;
  readonly plan: FormPlan;
  readonly calculation: CalculationModule;
  /** By section, how many of its indicators read sections that the person was not given. */
  readonly elsewhere?: Readonly<Record<string, number>>;
  /** Of such a person: the calculation once the other sections, which decide what is asked, say this. */
  readonly calculationUnder?: (context: Answers) => CalculationModule;
}

/** The record, then its category's form; the calculation meanwhile. The first failure wins. */
export async function loadEntry(
  api: ApiClient,
  year: string,
  finess: string,
): Promise<Fetched<Entry>> {
  const calculating = loadCalculation(year);
  const record = await api.record(year, finess);
  if (record.kind !== "found") return record;
  const plan = await api.form(year, record.value.establishment.category);
  if (plan.kind !== "found") return plan;
  const calculation = await calculating;
  if (calculation.kind !== "found") return calculation;
  const whole = { record: record.value, plan: plan.value, calculation: calculation.value };
  return { kind: "found", value: limitEntry(whole) };
}
