import type { Campaign } from "../../../engine/index.ts";
import { latestBefore } from "../../util/latest-before.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import type { Catalogue } from "./open-catalogue.ts";

/**
 * The campaign that what changes is told from. Undefined when the catalogue has none, or has one with
 * errors: a campaign is printed without the help of any other, and it is said.
 */
export async function earlierCampaign(
  catalogue: Catalogue,
  year: string,
  context: CommandContext,
): Promise<Campaign | undefined> {
  const former = latestBefore(catalogue.years, year);
  if (former === undefined) return undefined;
  const { value } = await context.engine.linkCampaign(catalogue.host, former);
  if (value !== undefined) return value;
  context.error(
    phrase`La campagne ${former} a des erreurs : « Ce qui change » est laissé de côté. « millesime verifier ${former} » les montre.` +
      "\n",
  );
  return undefined;
}
