// The demonstration establishments: one line each, leading to its questionnaire.

import { useCallback } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentSummary } from "../api/types.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { momentOf } from "../saving/moment-of.ts";

interface EstablishmentsProps {
  readonly api: ApiClient;
  readonly year: string;
}

export function Establishments({ api, year }: EstablishmentsProps) {
  const load = useCallback(() => api.establishments(year), [api, year]);
  const { state, again } = useFetched(load);
  return (
    <section aria-labelledby="etablissements">
      <h2 id="etablissements">{fr`Les établissements de démonstration`}</h2>
      <p>
        {fr`Ces établissements sont fictifs : ouvrez-en un et saisissez ce que vous voulez, à tout moment.`}
      </p>
      {state.kind === "found" ? (
        <ul className="establishments">
          {state.value.map((establishment) => (
            <Establishment key={establishment.finess} year={year} establishment={establishment} />
          ))}
        </ul>
      ) : (
        <Waiting state={state} what={fr`les établissements`} onRetry={again} />
      )}
    </section>
  );
}

interface EstablishmentProps {
  readonly year: string;
  readonly establishment: EstablishmentSummary;
}

function Establishment({ year, establishment }: EstablishmentProps) {
  const { finess, name, categoryLabel, town, managingBody, answered, savedAt } = establishment;
  return (
    <li>
      <Link to={entryAddress({ year, finess })} className="establishment">
        <strong>{name}</strong>
        <span className="establishment-category">{categoryLabel}</span>
        <span>{`${town}, ${managingBody}`}</span>
        <span className="establishment-progress">
          {answered === 0 ? fr`Rien n'est encore saisi` : progress(answered, savedAt)}
        </span>
      </Link>
    </li>
  );
}

function progress(answered: number, savedAt: string | null): string {
  const count = plural(answered, "réponse", "réponses");
  if (savedAt === null) return fr`${count}`;
  return fr`${count}, la dernière ${momentOf(new Date(savedAt), new Date())}`;
}
