// The demonstration establishments under their managing bodies, each leading to its questionnaire.

import { useCallback, useState } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentSummary } from "../api/types.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { Link } from "../router/link.tsx";
import { managingBodyAddress } from "../router/route.ts";
import { useVisitor } from "../visitor/visitor-context.ts";
import { FoldedEstablishments, isFound } from "./establishment-list.tsx";
import { EstablishmentSearch } from "./establishment-search.tsx";
import { type BodyGroup, groupEstablishments } from "./group-establishments.ts";

/** As many as can be looked over without searching. */
const FEW = 6;

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
        <Groups year={year} establishments={state.value} />
      ) : (
        <Waiting state={state} what={fr`les établissements`} onRetry={again} />
      )}
    </section>
  );
}

interface GroupsProps {
  readonly year: string;
  readonly establishments: readonly EstablishmentSummary[];
}

function Groups({ year, establishments }: GroupsProps) {
  const [typed, setTyped] = useState("");
  const found = establishments.filter((one) => isFound(typed, one));
  return (
    <>
      {establishments.length > FEW && (
        <EstablishmentSearch typed={typed} found={found.length} onType={setTyped} />
      )}
      {groupEstablishments(found).map((group) => (
        <Group key={group.finess} year={year} group={group} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly year: string;
  readonly group: BodyGroup;
}

/** Whoever holds a link to one record has no business with the managing body. */
function Group({ year, group }: GroupProps) {
  const { finess, name, establishments } = group;
  const isGuest = useVisitor().access?.sections !== undefined;
  return (
    <div className="body-group">
      <h3>
        {isGuest ? name : <Link to={managingBodyAddress(year, finess)}>{name}</Link>}
        <span className="body-count">
          {plural(establishments.length, "établissement", "établissements")}
        </span>
      </h3>
      <FoldedEstablishments year={year} establishments={establishments} />
    </div>
  );
}
