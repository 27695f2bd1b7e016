// A managing body: its establishments, what it answers once for them all, one section of all of them.

import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { useAnnouncement } from "../announcement/use-announcement.ts";
import type { ApiClient } from "../api/api-client.ts";
import { EstablishmentList } from "../home/establishment-list.tsx";
import { Banner } from "../pages/banner.tsx";
import { usePageTitle } from "../pages/use-page-title.ts";
import { Link } from "../router/link.tsx";
import { homeAddress, managingBodyAddress, questionFragment } from "../router/route.ts";
import type { Place } from "../router/use-location.ts";
import { SaveQueueContext } from "../saving/save-context.ts";
import { SaveStatus } from "../saving/save-status.tsx";
import { CommonQuestions } from "./common-questions.tsx";
import { firstFaulty } from "./first-faulty.ts";
import type { LoadedBody } from "./load-body.ts";
import { useCommonRecord } from "./use-common-record.ts";

interface BodyPageProps {
  readonly api: ApiClient;
  readonly year: string;
  readonly loaded: LoadedBody;
  readonly place: Place;
}

export function BodyPage({ api, year, loaded, place }: BodyPageProps) {
  const { body, common } = loaded;
  const open = useCommonRecord(api, year, loaded);
  const [said, announce] = useAnnouncement();
  const heading = usePageTitle(body.name, place.visit);
  const page = managingBodyAddress(year, body.finess);
  const first = firstFaulty(common, open.faulty);
  return (
    <SaveQueueContext value={open.queue}>
      <Banner>
        <p className="banner-establishment">
          <strong>{body.name}</strong>
          <span>{fr`Organisme gestionnaire, campagne ${year}`}</span>
        </p>
        {body.hasCommonQuestions && (
          <SaveStatus
            faulty={open.faulty.size}
            toFaulty={first && page + questionFragment(first)}
            editable={open.lockedBecause === undefined}
          />
        )}
      </Banner>
      <main id="contenu" className="body-page" tabIndex={-1}>
        <div className="body-head">
          <p>
            <Link to={homeAddress(year)}>{fr`Tous les organismes`}</Link>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {body.name}
          </h1>
          <p className="lead">
            {fr`Répondez une seule fois aux questions communes : la réponse vaut pour chaque établissement, qui peut s'en écarter en disant pourquoi. Les tableaux montrent une section de tous les établissements à la fois.`}
          </p>
        </div>
        <section aria-labelledby="etablissements">
          <h2 id="etablissements">
            {plural(body.establishments.length, "établissement", "établissements")}
          </h2>
          <EstablishmentList year={year} establishments={body.establishments} />
        </section>
        <section aria-labelledby="tableaux">
          <h2 id="tableaux">{fr`Une section, tous les établissements`}</h2>
          <ul className="section-links">
            {body.sections.map(({ id, title }) => (
              <li key={id}>
                <Link to={managingBodyAddress(year, body.finess, id)}>{title}</Link>
              </li>
            ))}
          </ul>
        </section>
        {body.hasCommonQuestions && (
          <CommonQuestions open={open} loaded={loaded} place={place} announce={announce} />
        )}
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </main>
    </SaveQueueContext>
  );
}
