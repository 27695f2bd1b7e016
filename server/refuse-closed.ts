import type { ServedEstablishment } from "./app-parts.ts";
import { closedBecause } from "./calendar.ts";
import { Problem } from "./problem.ts";
import type { ServedCampaign } from "./served-campaign.ts";

/** Throws, saying why and until when, outside the campaign's dates. */
export function refuseClosed(
  { campaign }: ServedCampaign,
  establishment: ServedEstablishment,
  now: Date,
): void {
  const reason = closedBecause(campaign, establishment, now);
  if (reason !== undefined) throw sayClosed(reason);
}

export function sayClosed(reason: string): Problem {
  return new Problem({ status: 403, title: "Saisie fermée", detail: reason });
}
