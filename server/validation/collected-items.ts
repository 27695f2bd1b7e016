// The items of a campaign as a refusal needs them: who is asked what, and what else exists.

import type { Campaign } from "../../engine/index.ts";

export type DataElement = Campaign["blocks"][number]["elements"][number];

/** By id, in catalogue order. A Map: an id such as `constructor` finds nothing. */
export type CollectedItems = ReadonlyMap<string, DataElement>;

export function collectedItems(campaign: Campaign): CollectedItems {
  const elements = campaign.blocks.flatMap((block) => block.elements);
  return new Map(elements.map((element) => [element.id, element]));
}

export function isAsked(element: DataElement, category: string): boolean {
  return element.appliesTo.includes(category);
}

/** For whom and against what an answer is read. */
export interface AnswerContext {
  readonly campaign: string;
  readonly category: string;
  readonly items: CollectedItems;
}
