// What stands where a page or a part of it is still to come, or cannot come.

import { useEffect, useRef } from "react";
import { fr } from "../../form/french.ts";
import type { Fetched } from "../api/fetched.ts";
import { Refusal } from "./refusal.tsx";
import { useDelayed } from "./use-delayed.ts";
import { useOnline } from "./use-online.ts";

export type WaitingState =
  | Exclude<Fetched<unknown>, { kind: "found" }>
  | { readonly kind: "loading" };

const WORTH_SAYING_MS = 300;
const LONG_MS = 8_000;

interface WaitingProps {
  readonly state: WaitingState;
  /** « les établissements », as said after « Chargement : ». */
  readonly what: string;
  readonly onRetry: () => void;
}

/** Loading, refused, unreachable: in French, each with why, what to do and who can help. */
export function Waiting({ state, what, onRetry }: WaitingProps) {
  if (state.kind === "loading") return <Loading what={what} />;
  if (state.kind === "refused") return <Refusal refusal={state} />;
  return <Unreachable onRetry={onRetry} />;
}

/** There from the start, so that it is heard when it speaks. */
function Loading({ what }: { readonly what: string }) {
  const isWorthSaying = useDelayed(WORTH_SAYING_MS);
  const isLong = useDelayed(LONG_MS);
  return (
    <p className="waiting" role="status">
      {isWorthSaying && fr`Chargement : ${what}…`}
      {isLong && fr` C'est plus long que d'habitude ; la connexion est peut-être lente.`}
    </p>
  );
}

/** Tried again by itself as soon as the network is back. */
function Unreachable({ onRetry }: Pick<WaitingProps, "onRetry">) {
  const online = useOnline();
  const before = useRef(online);
  useEffect(() => {
    if (online && !before.current) onRetry();
    before.current = online;
  }, [online, onRetry]);
  return (
    <div className="notice notice-error" role="alert">
      <p>
        <strong>
          {online ? fr`Le serveur ne répond pas.` : fr`Cet appareil n'est plus connecté.`}
        </strong>
      </p>
      <p>
        {online
          ? fr`Vérifiez la connexion, puis essayez à nouveau. Rien de ce qui a été saisi n'est perdu.`
          : fr`La page viendra d'elle-même au retour du réseau. Rien de ce qui a été saisi n'est perdu.`}
      </p>
      <p>{fr`Si cela dure, prévenez l'assistance de la campagne ou votre service informatique.`}</p>
      <p>
        <button type="button" onClick={onRetry}>
          {fr`Essayer à nouveau`}
        </button>
      </p>
    </div>
  );
}
