import type { Formula } from "../formula/formula.ts";
import type { Campaign } from "../model/campaign.ts";

/** Ids of the items that a formula of this campaign reads, through its indicators too. */
export function itemsUnder(
  { references }: Formula,
  campaign: Campaign,
  seen: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const id of references) {
    if (seen.has(id)) continue;
    const read = campaign.indicators.find((one) => one.id === id);
    if (read === undefined) seen.add(id);
    else itemsUnder(read.formula, campaign, seen);
  }
  return seen;
}
