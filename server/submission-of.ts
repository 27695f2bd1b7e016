// What an establishment has answered, as the calculation and the grids take it. Answers that the
// campaign as compiled today would refuse stay in the store and out of every calculation.

import { type Answers, previousAnswers, type Submission } from "../engine/index.ts";
import { acceptedAnswers } from "./accepted-answers.ts";
import type { AppParts, ServedEstablishment } from "./app-parts.ts";
import { readCommonAnswers } from "./common-answers.ts";
import { acceptedEntries } from "./is-accepted.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type {
  RecordKey,
  Signature,
  StoredAnswer,
  StoredJustification,
  StoredRecord,
} from "./store/submission-store.ts";
import { valuesOf } from "./values-of.ts";
import { keysBefore, readYearBefore, type YearBefore } from "./year-before.ts";

export interface EstablishmentRecord {
  /** Hash under which the record was begun; today's when it is still empty. */
  readonly hash: string;
  /** See `readRevision`. */
  readonly revision: number;
  /** The establishment's own. */
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  /** The managing body's, an answer of the establishment's own notwithstanding. */
  readonly common: ReadonlyMap<string, StoredAnswer>;
  /** By subject. */
  readonly justifications: ReadonlyMap<string, StoredJustification>;
  /** Undefined while the record is open. */
  readonly signature: Signature | undefined;
  /** Answers kept but no longer accepted: the catalogue has changed since. */
  readonly setAside: ReadonlyMap<string, StoredAnswer>;
  /** With the common answers where the establishment has none of its own. */
  readonly submission: Submission;
  /** Last year's answers, under this year's ids, that this year would accept: for who fills it in. */
  readonly lastYear: Answers;
  /** As it was signed with, while the record is signed; undefined without answers of that year. */
  readonly yearBefore: YearBefore | undefined;
}

export async function readEstablishmentRecord(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
): Promise<EstablishmentRecord> {
  const { campaign } = served;
  const { category } = establishment;
  const keys = recordKeys(served, establishment);
  // Before what it numbers: what is written between the two is told again, never missed.
  const revision = await readRevision(parts, served, establishment);
  const record = await parts.store.readRecord(keys.own);
  const stored = [...(record?.answers ?? [])];
  const kept = new Map(acceptedEntries(served, category, stored));
  const common = await readCommonAnswers(parts, served, establishment, record);
  const before = await readYearBefore(parts, served, establishment);
  const previous = standingPrevious(record, before);
  return {
    hash: record?.hash ?? campaign.hash,
    revision,
    answers: kept,
    common,
    justifications: record?.justifications ?? new Map(),
    signature: record?.signature,
    setAside: new Map(stored.filter(([item]) => !kept.has(item))),
    submission: {
      campaign: campaign.year,
      category,
      answers: valuesOf([...common, ...kept]),
      ...(previous === undefined ? {} : { previous }),
    },
    yearBefore: before && previous && withAnswers(before, previous),
    lastYear: readLastYear(served, category, previous ?? {}),
  };
}

/** Under what the store keeps an establishment's answers and those of its managing body. */
export function recordKeys(
  { campaign: { year } }: ServedCampaign,
  { finess, managingBodyFiness }: ServedEstablishment,
): { readonly own: RecordKey; readonly common: RecordKey } {
  return { own: { year, finess }, common: { year, finess: managingBodyFiness } };
}

/** All that a record is calculated and judged from, its own first. */
export function keysRead(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
): readonly [RecordKey, ...RecordKey[]] {
  const { own, common } = recordKeys(served, establishment);
  return [own, common, ...keysBefore(parts, served, establishment)];
}

/** Of the last accepted write among all that is read; 0 before the first. */
export function readRevision(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
): Promise<number> {
  return parts.store.readRevision(keysRead(parts, served, establishment));
}

/** A signed record keeps those that it was signed with, or its findings would change behind it. */
function standingPrevious(
  record: StoredRecord | undefined,
  before: YearBefore | undefined,
): Answers | undefined {
  const sealed = record?.sealed?.previous;
  return sealed === undefined ? before?.submission.answers : (sealed ?? undefined);
}

function withAnswers(before: YearBefore, answers: Answers): YearBefore {
  return { ...before, submission: { ...before.submission, answers } };
}

/** What is counted otherwise since is not last year's answer to this year's question. */
function readLastYear(served: ServedCampaign, category: string, previous: Answers): Answers {
  const found = Object.entries(previousAnswers(served.campaign.program, previous));
  const compared = found.filter(([item]) => !served.recounted.has(item));
  return acceptedAnswers(served, category, Object.fromEntries(compared));
}
