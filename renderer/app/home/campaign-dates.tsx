import { longDate } from "../../../engine/index.ts";
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
            {fr`du ${longDate(platform.opening)} au ${longDate(platform.closing)}, ${platform.requiredFillRate} % de remplissage demandés`}
          </li>
        ))}
      </ul>
    </>
  );
}
