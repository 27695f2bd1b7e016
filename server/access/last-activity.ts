import type { ServedCampaign } from "../served-campaign.ts";
import type { LastAnswer } from "../store/submission-store.ts";

export type Activity = Omit<LastAnswer, "item">;

/** By section, who last answered a question of it and when; a justification is no answer. */
export function lastActivity(
  { checker }: Pick<ServedCampaign, "checker">,
  answers: readonly LastAnswer[],
): Readonly<Record<string, Activity>> {
  const last = new Map<string, Activity>();
  // Oldest first: the last of a section stands.
  for (const { item, author, at } of answers) {
    const section = checker.findItem(item)?.block;
    if (section !== undefined) last.set(section, { author, at });
  }
  return Object.fromEntries(last);
}
