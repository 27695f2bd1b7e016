// The first page: what can be done here, the campaign, its papers, its establishments.

import { useCallback } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { CampaignSummary } from "../api/types.ts";
import { CampaignDates } from "../home/campaign-dates.tsx";
import { CampaignPapers } from "../home/campaign-papers.tsx";
import { Establishments } from "../home/establishments.tsx";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { Link } from "../router/link.tsx";
import { homeAddress } from "../router/route.ts";
import { useVisitor } from "../visitor/visitor-context.ts";
import { Banner } from "./banner.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface HomePageProps {
  readonly api: ApiClient;
  readonly year: string | undefined;
  readonly visit: number;
}

export function HomePage({ api, year, visit }: HomePageProps) {
  const heading = usePageTitle(fr`Accueil`, visit);
  const load = useCallback(() => api.campaigns(), [api]);
  const { state, again } = useFetched(load);
  return (
    <>
      <Banner />
      <main id="contenu" className="home" tabIndex={-1}>
        <div className="home-head">
          <h1 ref={heading} tabIndex={-1}>
            {fr`La campagne annuelle, de la préparation aux indicateurs`}
          </h1>
          <p className="lead">
            {fr`Préparez les chiffres de l'année avec les services, saisissez-les, et lisez aussitôt les indicateurs qu'ils donnent, avec leur calcul. Chaque réponse est enregistrée dès qu'elle est saisie.`}
          </p>
        </div>
        {state.kind === "found" ? (
          <Campaigns api={api} campaigns={state.value} year={year} />
        ) : (
          <Waiting state={state} what={fr`les campagnes`} onRetry={again} />
        )}
      </main>
    </>
  );
}

interface CampaignsProps {
  readonly api: ApiClient;
  readonly campaigns: readonly CampaignSummary[];
  readonly year: string | undefined;
}

function Campaigns({ api, campaigns, year }: CampaignsProps) {
  const chosen = year === undefined ? campaigns[0] : campaigns.find((one) => one.year === year);
  return (
    <>
      {campaigns.length > 1 && (
        <nav className="campaigns" aria-label="Campagnes">
          {campaigns.map((campaign) => (
            <Link
              key={campaign.year}
              to={homeAddress(campaign.year)}
              current={campaign.year === chosen?.year}
            >
              {campaign.year}
            </Link>
          ))}
        </nav>
      )}
      {chosen ? (
        <Campaign api={api} campaign={chosen} />
      ) : (
        <p className="notice">{fr`Aucune campagne n'est publiée à cette adresse.`}</p>
      )}
    </>
  );
}

interface CampaignProps {
  readonly api: ApiClient;
  readonly campaign: CampaignSummary;
}

/** The establishments are asked for by who may read them: a link may say otherwise, or have ended. */
function Campaign({ api, campaign }: CampaignProps) {
  const { access } = useVisitor();
  const isOpen = access !== undefined && !access.ended;
  return (
    <>
      <section aria-labelledby="campagne">
        <h2 id="campagne">{campaign.title}</h2>
        <CampaignDates campaign={campaign} />
      </section>
      {isOpen && <Establishments key={campaign.year} api={api} year={campaign.year} />}
      <CampaignPapers campaign={campaign} />
    </>
  );
}
