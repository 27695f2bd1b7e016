// Who fills what of a record: loads it with the links that were given, then hands over.

import { useCallback } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { loadTeam, type Team } from "../team/load-team.ts";
import { TeamBody } from "../team/team-body.tsx";
import { Banner } from "./banner.tsx";
import { BannerEstablishment } from "./banner-establishment.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface TeamPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly finess: string;
  readonly visit: number;
}

export function TeamPage({ api, year, finess, visit }: TeamPageProps) {
  const load = useCallback(() => loadTeam(api, year, finess), [api, year, finess]);
  const { state, again } = useFetched(load);
  if (state.kind === "found") {
    return <TeamFound api={api} year={year} team={state.value} visit={visit} />;
  }
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 className="visually-hidden">{fr`Partager la saisie`}</h1>
        <Waiting state={state} what={fr`le suivi du dossier`} onRetry={again} />
      </main>
    </>
  );
}

interface TeamFoundProps extends Omit<TeamPageProps, "finess"> {
  readonly team: Team;
}

function TeamFound({ api, year, team, visit }: TeamFoundProps) {
  const { record, plan } = team.entry;
  const { finess, name } = record.establishment;
  const heading = usePageTitle(fr`Partager la saisie, ${name}, campagne ${year}`, visit);
  return (
    <>
      <Banner>
        <BannerEstablishment plan={plan} establishment={record.establishment} />
      </Banner>
      <main id="contenu" className="team" tabIndex={-1}>
        <p className="team-back">
          <Link to={entryAddress({ year, finess })}>{fr`Retour au questionnaire`}</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {fr`Partager la saisie`}
        </h1>
        <TeamBody api={api} year={year} team={team} />
      </main>
    </>
  );
}
