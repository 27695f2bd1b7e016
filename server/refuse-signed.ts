import { longDate } from "../engine/index.ts";
import { dayInParis } from "./calendar.ts";
import { Problem } from "./problem.ts";
import type { Signature } from "./store/submission-store.ts";
import { phrase } from "./util/phrase.ts";

/** Why a signed record takes no answer: since when, by whom, and what undoes it. */
export function signedBecause({ author, at }: Signature): string {
  return phrase`Le dossier a été signé le ${longDate(dayInParis(new Date(at)))} par ${author} : ses réponses ne changent plus. Pour corriger, rouvrez-le depuis la page de signature, en disant pourquoi.`;
}

export function refuseSigned(signature: Signature): Problem {
  return new Problem({
    status: 403,
    title: "Dossier signé",
    detail: signedBecause(signature),
    extra: { signature },
  });
}
