import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { homeAddress } from "../router/route.ts";
import { Banner } from "./banner.tsx";
import { usePageTitle } from "./use-page-title.ts";

interface UnknownPageProps {
  readonly path: string;
  readonly visit: number;
}

/** For an address that names no page of the application. */
export function UnknownPage({ path, visit }: UnknownPageProps) {
  const heading = usePageTitle(fr`Page introuvable`, visit);
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>{fr`Cette page n'existe pas`}</h1>
        <p>
          {fr`L'adresse`} <code>{path}</code>{" "}
          {fr`ne correspond à aucune page. Elle a peut-être été mal recopiée.`}
        </p>
        <p>
          <Link to={homeAddress()} className="button">
            {fr`Revenir à l'accueil`}
          </Link>
        </p>
      </main>
    </>
  );
}
