import type { Campaign } from "../model/campaign.ts";
import { followsOn, planItems } from "./item-plan.ts";

/**
 * This year's items of which last year's answer is of another type or unit: it would be read for
 * what it is not. `before` is the campaign of the year before; of an older one, nothing is known.
 */
export function recountedItems(before: Campaign, after: Campaign): ReadonlySet<string> {
  if (!followsOn(before, after)) return new Set();
  const plans = planItems(before, after).filter(
    ({ item, former, isRecounted }) =>
      isRecounted || former.some(({ shape }) => shape.type !== item.shape.type),
  );
  return new Set(plans.map(({ item }) => item.id));
}
