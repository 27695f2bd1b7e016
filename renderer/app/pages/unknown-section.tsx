import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";

interface UnknownSectionProps {
  readonly year: string;
  readonly finess: string;
}

/** For an address whose section does not exist in the establishment's questionnaire. */
export function UnknownSection({ year, finess }: UnknownSectionProps) {
  return (
    <main id="contenu" className="narrow" tabIndex={-1}>
      <h1>{fr`Cette section n'existe pas`}</h1>
      <p>{fr`Le questionnaire de cet établissement n'a pas de section à cette adresse.`}</p>
      <p>
        <Link to={entryAddress({ year, finess })} className="button">
          {fr`Ouvrir la première section`}
        </Link>
      </p>
    </main>
  );
}
