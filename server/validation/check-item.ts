import { notFound } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { isAsked } from "./collected-items.ts";

/** An item that the category is not asked has no address. */
export function checkItem(
  { checker }: Pick<ServedCampaign, "checker">,
  category: string,
  item: string,
): void {
  const element = checker.findItem(item);
  if (element !== undefined && isAsked(element, category)) return;
  throw notFound("item", checker.describeUnknownItem(category, item));
}
