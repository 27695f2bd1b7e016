// What an establishment has answered, as the calculation and the grids take it. Answers that the
// campaign as compiled today would refuse stay in the store and out of every calculation.

import type { Answers, Submission } from "../engine/index.ts";
import type { AppParts, ServedEstablishment } from "./app-parts.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { StoredAnswer, StoredRecord } from "./store/submission-store.ts";

export interface EstablishmentRecord {
  /** Hash under which the record was begun; today's when it is still empty. */
  readonly hash: string;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  /** Answers kept but no longer accepted: the catalogue has changed since. */
  readonly setAside: ReadonlyMap<string, StoredAnswer>;
  readonly submission: Submission;
}

export async function readEstablishmentRecord(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
): Promise<EstablishmentRecord> {
  const { campaign } = served;
  const { category, finess } = establishment;
  const record = await parts.store.readRecord({ year: campaign.year, finess });
  const stored = [...(record?.answers ?? [])];
  const kept = new Map(
    stored.filter(([item, { value }]) => isAccepted(served, category, item, value)),
  );
  const previous = await previousAnswers(parts, served, establishment);
  return {
    hash: record?.hash ?? campaign.hash,
    answers: kept,
    setAside: new Map(stored.filter(([item]) => !kept.has(item))),
    submission: {
      campaign: campaign.year,
      category,
      answers: valuesOf([...kept]),
      ...(previous === undefined ? {} : { previous }),
    },
  };
}

/** Last year's answers that this year still asks in the same shape; undefined without a record. */
async function previousAnswers(
  parts: AppParts,
  served: ServedCampaign,
  { category, finess }: ServedEstablishment,
): Promise<Answers | undefined> {
  const before = String(Number(served.campaign.reportingYear) - 1);
  const previous = [...parts.campaigns.values()].find(
    ({ campaign }) => campaign.reportingYear === before,
  );
  if (previous === undefined) return undefined;
  const key = { year: previous.campaign.year, finess };
  const record: StoredRecord | undefined = await parts.store.readRecord(key);
  if (record === undefined) return undefined;
  const stored = [...record.answers];
  return valuesOf(stored.filter(([item, { value }]) => isAccepted(served, category, item, value)));
}

/** Whether the campaign as compiled today takes this for an answer of the category. */
export function isAccepted(
  { checker }: ServedCampaign,
  category: string,
  item: string,
  value: StoredAnswer["value"],
): boolean {
  // An answer taken back is no answer, and its version still counts.
  return value === null || checker.checkAnswer(category, item, value).length === 0;
}

function valuesOf(answers: readonly (readonly [string, StoredAnswer])[]): Answers {
  return Object.fromEntries(
    answers.flatMap(([item, { value }]) => (value === null ? [] : [[item, value]])),
  );
}
