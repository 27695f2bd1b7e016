// What an establishment answered the year before, as that year's campaign took it.

import type { Submission } from "../engine/index.ts";
import type { AppParts, ServedEstablishment } from "./app-parts.ts";
import { readCommonAnswers } from "./common-answers.ts";
import { acceptedEntries } from "./is-accepted.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { RecordKey, StoredRecord } from "./store/submission-store.ts";
import { valuesOf } from "./values-of.ts";

export interface YearBefore {
  readonly served: ServedCampaign;
  /** Undefined when its managing body alone answered. */
  readonly record: StoredRecord | undefined;
  /** Hidden answers left out: they counted for nothing. */
  readonly submission: Submission;
}

/**
 * The campaign of the year just before and no other: formulas and controls compare answers a year
 * apart, while what is said to change goes by the latest campaign served, whatever its year.
 */
export function findYearBefore(
  { campaigns }: Pick<AppParts, "campaigns">,
  { campaign }: Pick<ServedCampaign, "campaign">,
): ServedCampaign | undefined {
  const before = String(Number(campaign.reportingYear) - 1);
  return [...campaigns.values()].find((one) => one.campaign.reportingYear === before);
}

/** Under what the store keeps all that is read here: the establishment's and its managing body's. */
export function keysBefore(
  parts: Pick<AppParts, "campaigns">,
  served: ServedCampaign,
  { finess, managingBodyFiness }: ServedEstablishment,
): readonly RecordKey[] {
  const before = findYearBefore(parts, served);
  if (before === undefined) return [];
  const { year } = before.campaign;
  return [
    { year, finess },
    { year, finess: managingBodyFiness },
  ];
}

/**
 * Undefined when neither the establishment nor its managing body answered. The register knows one
 * managing body, today's: last year's common answers are taken from it, even where the establishment
 * was another's then.
 */
export async function readYearBefore(
  parts: AppParts,
  { campaign }: ServedCampaign,
  establishment: ServedEstablishment,
): Promise<YearBefore | undefined> {
  const served = findYearBefore(parts, { campaign });
  if (served === undefined) return undefined;
  const { year } = served.campaign;
  const record = await parts.store.readRecord({ year, finess: establishment.finess });
  const category = record?.category ?? establishment.category;
  if (!served.forms.has(category)) return undefined;
  const own = acceptedEntries(served, category, [...(record?.answers ?? [])]);
  const common = await readCommonAnswers(parts, served, { ...establishment, category }, record);
  if (record === undefined && common.size === 0) return undefined;
  const answers = valuesOf([...common, ...own]);
  const visibility = served.calculation.visibility({ campaign: year, category, answers });
  const counted = Object.entries(answers).filter(([item]) => visibility[item] === "asked");
  return {
    served,
    record,
    submission: { campaign: year, category, answers: Object.fromEntries(counted) },
  };
}
