import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { usePageTitle } from "./use-page-title.ts";

interface UnknownSectionProps {
  readonly year: string;
  readonly finess: string;
  /** The establishment's. */
  readonly name: string;
  readonly visit: number;
}

/** For an address whose section does not exist in the establishment's questionnaire. */
export function UnknownSection({ year, finess, name, visit }: UnknownSectionProps) {
  const heading = usePageTitle(fr`Section introuvable, ${name}`, visit);
  return (
    <main id="contenu" className="narrow" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>{fr`Cette section n'existe pas`}</h1>
      <p>{fr`Le questionnaire de cet établissement n'a pas de section à cette adresse.`}</p>
      <p>
        <Link to={entryAddress({ year, finess })} className="button">
          {fr`Ouvrir la première section`}
        </Link>
      </p>
    </main>
  );
}
