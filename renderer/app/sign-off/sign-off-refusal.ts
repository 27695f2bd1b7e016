// What came of asking to sign or to reopen, when it is not done.

import { fr } from "../../form/french.ts";
import type { Fetched } from "../api/fetched.ts";
import type { SignOffObstacle } from "../api/sign-off-types.ts";

/** What somebody wrote after the page was read, and before it was signed. */
export interface SignOffChange {
  /** `common`: by the managing body, for all its establishments. `lastYear`: in last year's record. */
  readonly kind: "answer" | "common" | "justification" | "lastYear";
  /** An item, or the subject of a justification. */
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  readonly author: string;
  readonly at: string;
}

export interface SignOffRefusal {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly obstacles: readonly SignOffObstacle[];
  /** What others wrote meanwhile. */
  readonly changes: readonly SignOffChange[];
}

/** A refusal that is told without the server. */
export function refuseHere(title: string, ...sentences: readonly string[]): SignOffRefusal {
  return { title, sentences, obstacles: [], changes: [] };
}

export function refusalOf(found: Exclude<Fetched<unknown>, { kind: "found" }>): SignOffRefusal {
  if (found.kind === "unreachable") {
    return refuseHere(
      fr`Le serveur ne répond pas.`,
      fr`Rien n'a changé. Vérifiez la connexion, puis essayez à nouveau.`,
    );
  }
  const { changed, obstacles } = found.body;
  const changes = listOf<SignOffChange>(changed);
  if (found.status === 409 && changes.length > 0) {
    return {
      title: fr`Le dossier a changé depuis que cette page l'a montré : il n'est pas signé.`,
      sentences: [fr`Relisez ces changements, puis signez à nouveau.`],
      obstacles: [],
      changes,
    };
  }
  const reasons = listOf<SignOffObstacle>(obstacles);
  const sentences = reasons.length > 0 ? [] : [fr`${found.detail}`];
  return { title: fr`${found.title}`, sentences, obstacles: reasons, changes };
}

function listOf<One>(value: unknown): readonly One[] {
  return Array.isArray(value) ? (value as readonly One[]) : [];
}
