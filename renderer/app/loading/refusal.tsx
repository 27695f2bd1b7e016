import { fr } from "../../form/french.ts";
import type { Fetched } from "../api/fetched.ts";
import { Link } from "../router/link.tsx";
import { homeAddress } from "../router/route.ts";

interface RefusalProps {
  readonly refusal: Extract<Fetched<unknown>, { kind: "refused" }>;
}

/** The server answered no: its reason in its words, then who can help. */
export function Refusal({ refusal: { status, title, detail } }: RefusalProps) {
  return (
    <div className="notice notice-error" role="alert">
      <p>
        <strong>{fr`${title}`}</strong>
      </p>
      <p>{fr`${detail}`}</p>
      <p>{whoCanHelp(status)}</p>
      <p>
        <Link to={homeAddress()}>{fr`Revenir à l'accueil`}</Link>
      </p>
    </div>
  );
}

function whoCanHelp(status: number): string {
  if (status === 401 || status === 403 || status === 410) {
    return fr`La personne qui vous a donné ce lien peut vous en donner un autre ; à défaut, adressez-vous à l'assistance de la campagne.`;
  }
  return fr`Si l'adresse vient d'un document ou d'un message, l'assistance de la campagne peut vous dire la bonne.`;
}
