import { formatPlain, longDate } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { CampaignSummary } from "../api/types.ts";

const STATES = {
  upcoming: "à venir",
  open: "ouverte",
  closed: "close",
} as const;

interface CampaignDatesProps {
  readonly campaign: CampaignSummary;
}

/** The year described, the state, and each platform's dates. */
export function CampaignDates({ campaign }: CampaignDatesProps) {
  return (
    <>
      <p className="campaign-state">
        <span className={`state state-${campaign.state}`}>
          {fr`Saisie ${STATES[campaign.state]}`}
        </span>{" "}
        {fr`Données de l'exercice ${campaign.reportingYear}.`}
      </p>
      <ul className="platforms">
        {campaign.platforms.map((platform) => (
          <li key={platform.id}>
            <strong>{platform.label}</strong>{" "}
            {fr`du ${sayDate(platform, "opening")} au ${sayDate(platform, "closing")}, ${formatPlain(platform.requiredFillRate, "%")} de remplissage demandés`}
          </li>
        ))}
      </ul>
    </>
  );
}

type Platform = CampaignSummary["platforms"][number];

function sayDate(platform: Platform, date: "opening" | "closing"): string {
  const day = longDate(platform[date]);
  return platform.toConfirm.includes(date) ? `${day} (à confirmer)` : day;
}
