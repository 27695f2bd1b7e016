import type { Campaign, Platform } from "../model/campaign.ts";
import type { Kit } from "../model/kit.ts";

/** Why all is not attested: the questions, the dates, the kit's own texts; each reason once. */
export function reservationsOf(
  campaign: Campaign,
  platform: Platform,
  kit: Kit,
): readonly string[] {
  const reasons = [campaign, platform, kit].flatMap(({ provenance: { status, reason } }) =>
    status === "attested" || reason === undefined ? [] : [reason],
  );
  return [...new Set(reasons)];
}
