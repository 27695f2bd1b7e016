import { useContext } from "react";
import { fr } from "../../form/french.ts";
import { Link } from "../router/link.tsx";
import { recordAddress } from "../router/route.ts";
import { useVisitor } from "../visitor/visitor-context.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";

interface RecordLinksProps {
  readonly editable: boolean;
}

/** What else is done with the whole record; of a part of it, only the import. */
export function RecordLinks({ editable }: RecordLinksProps) {
  const { year, finess } = useContext(EntryPlaceContext);
  const isWhole = useVisitor().access?.sections === undefined;
  if (!isWhole && !editable) return null;
  return (
    <nav className="record-links" aria-label={fr`Dossier`}>
      <ul>
        {isWhole && (
          <>
            <li>
              <Link
                to={recordAddress("signOff", year, finess)}
                {...(editable && { className: "button button-quiet" })}
              >
                {editable ? fr`Relire et signer` : fr`Signature du dossier`}
              </Link>
            </li>
            <li>
              <Link
                to={`${recordAddress("signOff", year, finess)}#constats`}
              >{fr`Tous les contrôles`}</Link>
            </li>
            <li>
              <Link to={recordAddress("team", year, finess)}>{fr`Partager la saisie`}</Link>
            </li>
          </>
        )}
        {editable && (
          <li>
            <Link
              to={recordAddress("import", year, finess)}
            >{fr`Importer une grille remplie`}</Link>
          </li>
        )}
        {isWhole && (
          <li>
            <a href={`/campagnes/${year}/dossier/${finess}.pdf`}>{fr`Imprimer le dossier (PDF)`}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
