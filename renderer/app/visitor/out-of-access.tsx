import { fr } from "../../form/french.ts";
import { usePageTitle } from "../pages/use-page-title.ts";
import { Link } from "../router/link.tsx";
import { entryAddress, homeAddress } from "../router/route.ts";
import { quoted } from "./quoted.ts";
import { coordinatorName } from "./said-name.ts";
import { useVisitor } from "./visitor-context.ts";

interface OutOfAccessProps {
  readonly visit: number;
}

/** For whoever came by a link, on a page that it does not open: what, why, who can help. */
export function OutOfAccess({ visit }: OutOfAccessProps) {
  const heading = usePageTitle(fr`Page hors de votre accès`, visit);
  const { access } = useVisitor();
  const { titles = [], sections = [], givenBy, year, finess } = access ?? {};
  const what = titles.length > 1 ? "aux sections" : "à la section";
  return (
    <main id="contenu" className="narrow" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>{fr`Cette page n'est pas dans votre accès`}</h1>
      <p>
        {titles.length === 0
          ? fr`Votre lien donne accès à une partie du questionnaire seulement.`
          : fr`Votre lien donne accès ${what} ${quoted(titles)} seulement.`}{" "}
        {fr`Les autres réponses, la signature et le suivi du dossier restent à la personne qui le coordonne.`}
      </p>
      {givenBy !== undefined && (
        <p>{fr`Si vous en avez besoin, demandez à ${coordinatorName(givenBy)} de vous confier cette partie : un nouveau lien suffit.`}</p>
      )}
      <p>
        {year === undefined || finess === undefined || sections[0] === undefined ? (
          <Link to={homeAddress()} className="button">{fr`Revenir à l'accueil`}</Link>
        ) : (
          <Link to={entryAddress({ year, finess, section: sections[0] })} className="button">
            {titles.length > 1 ? fr`Revenir à vos sections` : fr`Revenir à votre section`}
          </Link>
        )}
      </p>
    </main>
  );
}
