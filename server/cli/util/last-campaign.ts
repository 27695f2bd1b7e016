import type { Campaign } from "../../../engine/index.ts";
import type { CommandContext } from "../command.ts";
import type { Catalogue } from "./open-catalogue.ts";

/**
 * The campaign of the year before, that last year's answers were given to. Undefined when the
 * catalogue has none, or has one with errors: `verifier` tells them.
 */
export async function lastCampaign(
  catalogue: Catalogue,
  year: string,
  context: CommandContext,
): Promise<Campaign | undefined> {
  const before = String(Number(year) - 1);
  if (!catalogue.years.includes(before)) return undefined;
  return (await context.engine.linkCampaign(catalogue.host, before)).value;
}
