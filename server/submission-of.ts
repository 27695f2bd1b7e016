// What an establishment has answered, as the calculation and the grids take it. Answers that the
// campaign as compiled today would refuse stay in the store and out of every calculation.

import { type Answers, previousAnswers, type Submission } from "../engine/index.ts";
import { acceptedAnswers } from "./accepted-answers.ts";
import type { AppParts, ServedEstablishment } from "./app-parts.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { StoredAnswer } from "./store/submission-store.ts";

export interface EstablishmentRecord {
  /** Hash under which the record was begun; today's when it is still empty. */
  readonly hash: string;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  /** Answers kept but no longer accepted: the catalogue has changed since. */
  readonly setAside: ReadonlyMap<string, StoredAnswer>;
  readonly submission: Submission;
  /** Last year's answers, under this year's ids, that this year would accept: for who fills it in. */
  readonly lastYear: Answers;
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
  const previous = await readPrevious(parts, served, finess);
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
    lastYear: readLastYear(served, category, previous ?? {}),
  };
}

/** What is counted otherwise since is not last year's answer to this year's question. */
function readLastYear(served: ServedCampaign, category: string, previous: Answers): Answers {
  const found = Object.entries(previousAnswers(served.campaign.program, previous));
  const compared = found.filter(([item]) => !served.recounted.has(item));
  return acceptedAnswers(served, category, Object.fromEntries(compared));
}

/**
 * Last year's answers as that campaign took them, hidden ones left out; undefined without a record.
 * Of the year just before and no other: formulas and controls compare answers a year apart, while what
 * is said to change goes by the latest campaign served, whatever its year.
 */
async function readPrevious(
  parts: AppParts,
  served: ServedCampaign,
  finess: string,
): Promise<Answers | undefined> {
  const before = String(Number(served.campaign.reportingYear) - 1);
  const previous = [...parts.campaigns.values()].find(
    ({ campaign }) => campaign.reportingYear === before,
  );
  if (previous === undefined) return undefined;
  const { year } = previous.campaign;
  const record = await parts.store.readRecord({ year, finess });
  if (record === undefined || !previous.forms.has(record.category)) return undefined;
  const { category } = record;
  const accepted = [...record.answers].filter(([item, { value }]) =>
    isAccepted(previous, category, item, value),
  );
  const answers = valuesOf(accepted);
  const visibility = previous.calculation.visibility({ campaign: year, category, answers });
  return valuesOf(accepted.filter(([item]) => visibility[item] === "asked"));
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
