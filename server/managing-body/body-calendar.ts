import { closedBecause } from "../calendar.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { ManagingBody } from "./find-managing-body.ts";

/** Why no common answer may be given: entry is closed for every establishment. Otherwise undefined. */
export function bodyClosedBecause(
  { campaign }: ServedCampaign,
  { establishments }: ManagingBody,
  now: Date,
): string | undefined {
  const reasons = establishments.map((one) => closedBecause(campaign, one, now));
  return reasons.includes(undefined) ? undefined : reasons[0];
}
