// Why somebody with a link is refused: what, why, who can help. Nothing of what they asked is told.

import { Problem } from "../problem.ts";
import { phrase } from "../util/phrase.ts";
import type { Reach } from "./visitor.ts";

export function refuseGuest(reach: Exclude<Reach, { kind: "everything" }>): Problem {
  if (reach.kind === "ended") return refuseEnded(reach.givenBy);
  return new Problem({
    status: 403,
    title: "Hors de votre accès",
    detail: phrase`Votre lien donne accès à une partie du questionnaire seulement, et cette demande n'en est pas. Si vous en avez besoin, demandez à ${reach.givenBy} de vous la confier.`,
    extra: { access: "sections" },
  });
}

/** `givenBy` is unknown when nobody gave such a link. */
export function refuseEnded(givenBy: string | undefined): Problem {
  const whom = givenBy === undefined ? "la personne qui vous l'a envoyé" : givenBy;
  return new Problem({
    status: 403,
    title: "Ce lien n'est plus valable",
    detail: phrase`Il a été retiré, ou n'a jamais existé. Ce qui a été enregistré avec lui est gardé. Pour continuer, demandez-en un autre à ${whom}.`,
    extra: { access: "ended" },
  });
}

/** To a browser that loads the link in case it is followed; it then asks again, and is answered. */
export function refuseLookedAhead(): Problem {
  return new Problem({
    status: 503,
    title: "Lien pas encore suivi",
    detail: phrase`Votre navigateur a chargé ce lien d'avance. Ouvrez-le : il vous mènera aux sections qui vous sont confiées.`,
  });
}
