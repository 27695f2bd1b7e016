// What came of a write, as an answer or as a refusal.

import { Problem } from "../problem.ts";
import { refuseSigned } from "../refuse-signed.ts";
import type { Stored, WriteOutcome } from "../store/submission-store.ts";
import { phrase } from "../util/phrase.ts";

/** What was saved; throws what stands in the way. `what` begins the sentence of a conflict, if there is one. */
export function acknowledge<Value>(
  outcome: WriteOutcome<Value>,
  what: () => string,
): Pick<Stored<Value>, "version" | "savedAt"> {
  if (outcome.kind === "signed") throw refuseSigned(outcome.signature);
  if (outcome.kind === "conflict") {
    throw new Problem({
      status: 409,
      title: "Réponse modifiée entre-temps",
      detail:
        what() +
        phrase` a été modifiée ailleurs depuis votre dernière lecture ; rien n'a été enregistré.`,
      extra: { current: outcome.current },
    });
  }
  const { version, savedAt } = outcome.answer;
  return { version, savedAt };
}
