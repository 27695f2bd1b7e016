import { Problem } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";

/** Refuses, with every fault, what the campaign does not take for an answer of the category. */
export function checkValue(
  { checker }: ServedCampaign,
  category: string,
  item: string,
  value: unknown,
): void {
  const faults = checker
    .checkAnswer(category, item, value)
    .map((fault) => ({ ...fault, path: `/value${fault.path}` }));
  const first = faults[0];
  if (first === undefined) return;
  throw new Problem({ status: 422, title: "Réponse refusée", detail: first.message, faults });
}
