// The first page of whoever came by a link: their sections, and nothing that they were not given.

import { useCallback } from "react";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import type { Access } from "../visitor/visitor-store.ts";
import { Banner } from "./banner.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface GuestHomePageProps {
  readonly api: ApiClient;
  readonly access: Access;
  readonly visit: number;
}

/** The server tells them of one establishment; without it their sections lead there all the same. */
export function GuestHomePage({ api, access, visit }: GuestHomePageProps) {
  const { year = "", finess = "", sections = [], titles = [] } = access;
  const own = fr`${sections.length > 1 ? "Vos sections" : "Votre section"}`;
  const heading = usePageTitle(fr`${own}, campagne ${year}`, visit);
  const load = useCallback(() => api.establishments(year), [api, year]);
  const { state } = useFetched(load);
  const establishment =
    state.kind === "found" ? state.value.find((one) => one.finess === finess) : undefined;
  return (
    <>
      <Banner />
      <main id="contenu" className="home" tabIndex={-1}>
        <div className="home-head">
          <h1 ref={heading} tabIndex={-1}>
            {own}
          </h1>
          <p className="lead">
            {fr`Campagne ${year}. Chaque réponse est enregistrée dès qu'elle est saisie.`}
          </p>
        </div>
        <ul className="establishments">
          {sections.map((section, at) => (
            <li key={section}>
              <Link to={entryAddress({ year, finess, section })} className="establishment">
                <strong>{titles[at] ?? section}</strong>
                {establishment && (
                  <>
                    <span className="establishment-category">{establishment.name}</span>
                    <span>{establishment.town}</span>
                  </>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
