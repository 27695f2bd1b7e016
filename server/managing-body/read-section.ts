// One section of all a managing body's establishments, as a table shows it.

import type { Answers, FormSection } from "../../engine/index.ts";
import { acceptedAnswers } from "../accepted-answers.ts";
import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { closedBecause } from "../calendar.ts";
import { type BodyAnswers, readBodyAnswers, standingAnswers } from "../common-answers.ts";
import { followConditions } from "../condition-reads.ts";
import { readFormPlan } from "../form-plan.ts";
import { notFound } from "../problem.ts";
import { signedBecause } from "../refuse-signed.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { StoredAnswer, StoredRecord } from "../store/submission-store.ts";
import { phrase } from "../util/phrase.ts";
import { valuesOf } from "../values-of.ts";
import { categoriesOf, type ManagingBody } from "./find-managing-body.ts";

/** By category: the section as it is asked it; 404 when none is. */
export function findSections(
  served: ServedCampaign,
  body: ManagingBody,
  id: string,
): ReadonlyMap<string, FormSection> {
  const found = new Map(
    categoriesOf(served, body).flatMap((category) => {
      const section = readFormPlan(served, category).sections.find((one) => one.id === id);
      return section === undefined ? [] : [[category, section] as const];
    }),
  );
  if (found.size > 0) return found;
  throw notFound(
    "section",
    phrase`Le questionnaire des établissements de « ${body.name} » n'a pas de section « ${id} ».`,
  );
}

interface SectionReads {
  readonly parts: AppParts;
  readonly served: ServedCampaign;
  /** Items of the section. */
  readonly items: ReadonlySet<string>;
  /** Items of other sections that its conditions read. */
  readonly elsewhere: ReadonlySet<string>;
  readonly common: BodyAnswers;
}

/** The columns of the table, in the order of the register. */
export async function readColumns(
  parts: AppParts,
  served: ServedCampaign,
  body: ManagingBody,
  sections: ReadonlyMap<string, FormSection>,
) {
  const { year, program } = served.campaign;
  const questions = [...sections.values()].flatMap((section) => section.questions);
  const items = new Set(questions.map(({ id }) => id));
  const { elsewhere } = followConditions(program, items);
  const common = readBodyAnswers(parts, { year, finess: body.finess });
  const reads: SectionReads = { parts, served, items, elsewhere, common };
  const asked = body.establishments.filter(({ category }) => sections.has(category));
  return Promise.all(asked.map((establishment) => readColumn(reads, establishment)));
}

async function readColumn(reads: SectionReads, establishment: ServedEstablishment) {
  const { parts, served, items } = reads;
  const { finess, name, town, category } = establishment;
  const record = await parts.store.readRecord({ year: served.campaign.year, finess });
  const own = keep(reads, category, record?.answers, (item) => items.has(item));
  const standing = await standingAnswers(parts, served, establishment, record, reads.common);
  const common = keep(reads, category, standing, (item) => served.commonItems.has(item));
  const isCommonHere = ([item]: readonly [string, unknown]) => items.has(item);
  const signature = record?.signature;
  const reason =
    closedBecause(served.campaign, establishment, parts.clock()) ??
    (signature === undefined ? undefined : signedBecause(signature));
  return {
    establishment: { finess, name, town, category },
    editable: reason === undefined,
    ...(reason === undefined ? {} : { reason }),
    ...(signature === undefined ? {} : { signedAt: signature.at }),
    answers: Object.fromEntries(own.accepted),
    common: Object.fromEntries(common.accepted.filter(isCommonHere)),
    setAside: Object.fromEntries(own.refused.map(([item, { version }]) => [item, version])),
    /** Answers of other sections, common ones included, that the conditions of this one read. */
    elsewhere: tellElsewhere(reads, category, record, common.accepted),
  };
}

type Entries = readonly (readonly [string, StoredAnswer])[];

/** The answers to some items, those apart that the campaign takes no more. */
function keep(
  { served }: SectionReads,
  category: string,
  answers: StoredRecord["answers"] | undefined,
  wanted: (item: string) => boolean,
): { readonly accepted: Entries; readonly refused: Entries } {
  const entries = [...(answers ?? [])].filter(([item]) => wanted(item));
  const taken = acceptedAnswers(served, category, valuesOf(entries));
  const isTaken = ([item]: Entries[number]) => Object.hasOwn(taken, item);
  return {
    accepted: entries.filter(isTaken),
    refused: entries.filter((entry) => !isTaken(entry)),
  };
}

function tellElsewhere(
  reads: SectionReads,
  category: string,
  record: StoredRecord | undefined,
  common: Entries,
): Answers {
  const { elsewhere } = reads;
  const own = keep(reads, category, record?.answers, (item) => elsewhere.has(item)).accepted;
  return valuesOf([...common.filter(([item]) => elsewhere.has(item)), ...own]);
}
