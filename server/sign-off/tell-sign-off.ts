// What the sign-off screen shows.

import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { closedBecause, closingDay } from "../calendar.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { readEstablishmentRecord, recordKeys } from "../submission-of.ts";
import { judgeRecord } from "./judge-record.ts";
import type { Obstacle } from "./judgement.ts";

export async function tellSignOff(
  parts: AppParts,
  served: ServedCampaign,
  establishment: ServedEstablishment,
) {
  const record = await readEstablishmentRecord(parts, served, establishment);
  const { obstacles, ...judgement } = judgeRecord(served, record);
  const closed = closedBecause(served.campaign, establishment, parts.clock());
  const dates: readonly Obstacle[] =
    closed === undefined ? [] : [{ kind: "closed", message: closed, items: [] }];
  const { signature, revision } = record;
  return {
    revision,
    hash: served.campaign.hash,
    /** The last day on which the record may be signed; null when it may be at any time. */
    closing: closingDay(served.campaign, establishment) ?? null,
    ...judgement,
    obstacles: [...dates, ...obstacles],
    ...(signature === undefined ? {} : { signature }),
    signatures: await parts.store.readSignatures(recordKeys(served, establishment).own),
  };
}
