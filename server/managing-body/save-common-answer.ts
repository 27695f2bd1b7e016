// One answer common to a managing body's establishments, saved by the rules of their own answers.

import type { Answer } from "../../engine/index.ts";
import type { AppParts } from "../app-parts.ts";
import { notFound, type Problem } from "../problem.ts";
import { sayClosed } from "../refuse-closed.ts";
import { saveOverSetAside } from "../save-over-set-aside.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { SaveOutcome } from "../store/submission-store.ts";
import { phrase } from "../util/phrase.ts";
import { checkValue } from "../validation/check-value.ts";
import { bodyClosedBecause } from "./body-calendar.ts";
import { commonForm, MANAGING_BODY_CATEGORY } from "./common-form.ts";
import type { ManagingBody } from "./find-managing-body.ts";
import { isAcceptedByOne } from "./read-common-record.ts";

export interface CommonWrite {
  readonly item: string;
  /** Null erases; not checked yet. */
  readonly value: unknown;
  readonly version: number;
  readonly author: string;
}

/** Throws when the item is not common, entry is closed, or no category that is asked it takes the value. */
export async function saveCommonAnswer(
  parts: AppParts,
  served: ServedCampaign,
  body: ManagingBody,
  { item, value, version, author }: CommonWrite,
): Promise<SaveOutcome> {
  const form = commonForm(served, body);
  const [category] = form.askedOf.get(item) ?? [];
  if (category === undefined) throw notCommon(item, body);
  const now = parts.clock();
  const reason = bodyClosedBecause(served, body, now);
  if (reason !== undefined) throw sayClosed(reason);
  const given = value as Answer | null;
  if (!isAcceptedByOne(served, form, item, given)) checkValue(served, category, item, value);
  const save = {
    key: { year: served.campaign.year, finess: body.finess },
    hash: served.campaign.hash,
    category: MANAGING_BODY_CATEGORY.code,
    item,
    value: given,
    version,
    author,
    at: now.toISOString(),
  };
  return saveOverSetAside(parts.store, save, (kept) => isAcceptedByOne(served, form, item, kept));
}

function notCommon(item: string, { name }: ManagingBody): Problem {
  return notFound(
    "item",
    phrase`« ${item} » n'est pas une question à laquelle « ${name} » peut répondre pour tous ses établissements.`,
  );
}
