import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { momentOf } from "../saving/moment-of.ts";
import type { ListedEstablishment } from "./listed-establishment.ts";

interface EstablishmentCardProps {
  readonly year: string;
  readonly establishment: ListedEstablishment;
}

/** One establishment, leading to its questionnaire: how far it is, signed or not. */
export function EstablishmentCard({ year, establishment }: EstablishmentCardProps) {
  const { finess, name, categoryLabel, town, signedAt } = establishment;
  return (
    <li>
      <Link to={entryAddress({ year, finess })} className="establishment">
        <strong>{name}</strong>
        <span className="establishment-category">{categoryLabel}</span>
        <span>{town}</span>
        <span className="establishment-progress">
          {signedAt !== null && (
            <span className="establishment-signed">
              {fr`Signé ${momentOf(new Date(signedAt), new Date())}`}
            </span>
          )}
          {progress(establishment)}
        </span>
      </Link>
    </li>
  );
}

function progress({ answered, savedAt }: ListedEstablishment): string {
  if (answered === 0) return fr`Rien n'est encore saisi`;
  const count = plural(answered, "réponse", "réponses");
  if (savedAt === null) return fr`${count}`;
  return fr`${count}, la dernière ${momentOf(new Date(savedAt), new Date())}`;
}
