// What public sources do not settle of the two campaigns that are set side by side.

import type { Campaign } from "../model/campaign.ts";
import { typography } from "../util/typography.ts";
import { isAttested } from "./is-attested.ts";
import type { Reservation } from "./plan.ts";

/**
 * The later campaign first: the reason of the campaign's own line, then those of the calendars of
 * the category, or of all; none for what is attested.
 */
export function listReservations(
  before: Campaign,
  after: Campaign,
  category?: string,
): readonly Reservation[] {
  return [after, before].flatMap((campaign) => {
    const { year, platforms } = campaign;
    const own = platforms.filter(
      ({ appliesTo }) => category === undefined || appliesTo.includes(category),
    );
    const lines = [
      { about: `Campagne ${year}`, line: campaign },
      ...own.map((platform) => ({
        about: own.length > 1 ? `Calendrier ${year}, ${platform.label}` : `Calendrier ${year}`,
        line: platform,
      })),
    ];
    return lines
      .filter(({ line }) => !isAttested(line))
      .map(({ about, line }) => ({
        about: typography(about),
        reason: line.provenance.reason ?? NO_REASON,
      }));
  });
}

const NO_REASON = typography("Aucune source publique ne l'établit entièrement.");
