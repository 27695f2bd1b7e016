import type { Campaign } from "../model/campaign.ts";
import type { DataElement } from "../model/data-element.ts";
import type { Comparison } from "./comparison.ts";

/** `evolutions.yaml` speaks of the year before: between other campaigns, codes alone decide. */
export function createComparison(before: Campaign, after: Campaign): Comparison {
  const follows = Number(after.year) - Number(before.year) === 1;
  const spoken = follows ? after.evolutions : [];
  const evolutions = new Map(spoken.flatMap((one) => one.of.map((id) => [id, one] as const)));
  const itemsBefore = itemsOf(before);
  return {
    before,
    after,
    itemsBefore,
    itemsAfter: itemsOf(after),
    evolutions,
    predecessorOf: (item) => {
      const evolution = evolutions.get(item);
      if (evolution?.nature === "merge" || evolution?.nature === "split") return undefined;
      const [former] = evolution?.nature === "rename" ? evolution.from : [item];
      return itemsBefore.get(former ?? item);
    },
  };
}

function itemsOf({ blocks }: Campaign): ReadonlyMap<string, DataElement> {
  return new Map(blocks.flatMap(({ elements }) => elements.map((one) => [one.id, one] as const)));
}
