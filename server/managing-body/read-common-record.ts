// The answers common to a managing body's establishments, with the questions they answer.

import type { AppParts } from "../app-parts.ts";
import { isAccepted } from "../is-accepted.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { StoredAnswer } from "../store/submission-store.ts";
import { bodyClosedBecause } from "./body-calendar.ts";
import { type CommonForm, commonForm } from "./common-form.ts";
import type { ManagingBody } from "./find-managing-body.ts";

export interface CommonRecord {
  readonly form: CommonForm;
  readonly hash: string;
  readonly revision: number;
  /** Why nothing may be answered; undefined when it may. */
  readonly reason: string | undefined;
  readonly answers: ReadonlyMap<string, StoredAnswer>;
  /** Kept but accepted of no category any more. */
  readonly setAside: ReadonlyMap<string, StoredAnswer>;
}

export async function readCommonRecord(
  parts: AppParts,
  served: ServedCampaign,
  body: ManagingBody,
): Promise<CommonRecord> {
  const { campaign } = served;
  const form = commonForm(served, body);
  const record = await parts.store.readRecord({ year: campaign.year, finess: body.finess });
  const stored = [...(record?.answers ?? [])];
  const taken = new Map(
    stored.filter(([item, { value }]) => isAcceptedByOne(served, form, item, value)),
  );
  return {
    form,
    hash: record?.hash ?? campaign.hash,
    revision: record?.revision ?? 0,
    reason: bodyClosedBecause(served, body, parts.clock()),
    answers: taken,
    setAside: new Map(stored.filter(([item]) => form.askedOf.has(item) && !taken.has(item))),
  };
}

/** A common answer counts wherever it is accepted: once is enough to keep it. */
export function isAcceptedByOne(
  served: ServedCampaign,
  { askedOf }: CommonForm,
  item: string,
  value: StoredAnswer["value"],
): boolean {
  return (askedOf.get(item) ?? []).some((category) => isAccepted(served, category, item, value));
}
