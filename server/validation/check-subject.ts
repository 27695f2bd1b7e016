import { notFound } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { describeUnknownSubject } from "./check-justification.ts";

/** What cannot be justified has no address. */
export function checkSubject(served: ServedCampaign, category: string, subject: string): void {
  const message = describeUnknownSubject(served, category, subject);
  if (message !== undefined) throw notFound("subject", message);
}
