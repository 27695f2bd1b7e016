// What stands where a page or a part of it is still to come, or cannot come.

import { fr } from "../../form/french.ts";
import type { Fetched } from "../api/fetched.ts";
import { Link } from "../router/link.tsx";
import { homeAddress } from "../router/route.ts";

export type WaitingState =
  | Exclude<Fetched<unknown>, { kind: "found" }>
  | { readonly kind: "loading" };

interface WaitingProps {
  readonly state: WaitingState;
  /** « les établissements », as said after « Chargement : ». */
  readonly what: string;
  readonly onRetry: () => void;
}

/** Loading, refused, unreachable: in French, each with what to do. */
export function Waiting({ state, what, onRetry }: WaitingProps) {
  if (state.kind === "loading") {
    return (
      <p className="waiting" role="status">
        {fr`Chargement : ${what}…`}
      </p>
    );
  }
  if (state.kind === "refused") {
    return (
      <div className="notice notice-error" role="alert">
        <p>
          <strong>{fr`${state.title}`}</strong>
        </p>
        <p>{fr`${state.detail}`}</p>
        <p>
          <Link to={homeAddress()}>{fr`Revenir à l'accueil`}</Link>
        </p>
      </div>
    );
  }
  return (
    <div className="notice notice-error" role="alert">
      <p>
        <strong>{fr`Le serveur ne répond pas.`}</strong>
      </p>
      <p>{fr`Vérifiez la connexion, puis essayez à nouveau. Rien de ce qui a été saisi n'est perdu.`}</p>
      <p>
        <button type="button" onClick={onRetry}>
          {fr`Essayer à nouveau`}
        </button>
      </p>
    </div>
  );
}
