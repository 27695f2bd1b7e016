import type { ServedCampaign } from "./served-campaign.ts";
import type { StoredAnswer } from "./store/submission-store.ts";

/** Whether the campaign as compiled today takes this for an answer of the category. */
export function isAccepted(
  { checker }: ServedCampaign,
  category: string,
  item: string,
  value: StoredAnswer["value"],
): boolean {
  // An answer taken back is no answer, and its version still counts.
  return value === null || checker.checkAnswer(category, item, value).length === 0;
}

type Entry = readonly [item: string, answer: StoredAnswer];

/** Of what was kept, what it takes: a whole record is checked at once, as long as nothing is refused. */
export function acceptedEntries(
  served: ServedCampaign,
  category: string,
  entries: readonly Entry[],
): readonly Entry[] {
  const { campaign, checker } = served;
  const given = entries.filter(([, { value }]) => value !== null);
  const answers = Object.fromEntries(given.map(([item, { value }]) => [item, value]));
  const isWhole =
    checker.checkSubmission({ campaign: campaign.year, category, answers }).length === 0;
  if (isWhole) return entries;
  return entries.filter(([item, { value }]) => isAccepted(served, category, item, value));
}
