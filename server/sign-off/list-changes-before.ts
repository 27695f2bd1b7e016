// What was written in last year's answers since a record was read: its controls compare with them.

import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { closedSince } from "../calendar.ts";
import { questionsOf, readFormPlan } from "../form-plan.ts";
import { nameItem } from "../name-subject.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { recordKeys } from "../submission-of.ts";
import { findYearBefore } from "../year-before.ts";
import type { FoundChange } from "./record-change.ts";

/** Named as last year asked it; `item` is this year's, for the change to lead somewhere. */
export async function listChangesBefore(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
  since: number,
): Promise<readonly FoundChange[]> {
  const { store, clock } = parts;
  const before = findYearBefore(parts, served);
  if (before === undefined) return [];
  const keys = recordKeys(before, establishment);
  const record = await store.readRecord(keys.own);
  const category = record?.category ?? establishment.category;
  if (!before.forms.has(category)) return [];
  const questions = questionsOf(readFormPlan(before, category));
  const own = [...(await store.readChanges(keys.own, since)).answers.keys()];
  // Those of a record that is signed or closed stand as they were then: see common-answers.ts.
  const isHeld =
    record?.sealed !== undefined ||
    closedSince(before.campaign, { ...establishment, category }, clock()) !== undefined;
  const common = isHeld ? [] : [...(await store.readChanges(keys.common, since)).answers.keys()];
  const shared = common.filter((item) => before.commonItems.has(item));
  return [
    ...own.map((item) => ({ key: keys.own, entry: item })),
    ...shared.map((item) => ({ key: keys.common, entry: item })),
  ]
    .filter(({ entry }) => questions.has(entry))
    .map((found) => ({
      ...found,
      kind: "lastYear" as const,
      ...nameItem(questions, found.entry),
      item: itemNow(served, found.entry),
    }));
}

/** Under which this year asks what was asked so last year; that of last year when it no longer does. */
function itemNow({ campaign }: ServedCampaign, former: string): string {
  const { elements } = campaign.program;
  const isFormer = ({ id, previousIds = [id] }: (typeof elements)[number]) =>
    previousIds.includes(former);
  return elements.find(isFormer)?.id ?? former;
}
