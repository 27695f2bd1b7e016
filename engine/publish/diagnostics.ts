// What can be wrong with a published campaign, in French.

import { defineDiagnostics } from "../diagnostics/define-diagnostics.ts";
import { longDate } from "../util/long-date.ts";

interface Published {
  /** ISO date. */
  readonly publishedAt: string;
}

const WHAT_TO_DO =
  "une correction urgente s'écrit dans correctifs.yaml ; les autres attendent la campagne suivante.";

export const report = defineDiagnostics("PUBLICATION", {
  edited: {
    number: 1,
    message: ({ publishedAt }: Published) =>
      `ce fichier a changé depuis la publication du ${longDate(publishedAt)}.`,
    hint: () => `remettez-le comme il était : ${WHAT_TO_DO}`,
  },
  added: {
    number: 2,
    message: ({ publishedAt }: Published) =>
      `ce fichier n'était pas de la publication du ${longDate(publishedAt)}.`,
    hint: () => `retirez-le : ${WHAT_TO_DO}`,
  },
  removed: {
    number: 3,
    message: ({ publishedAt }: Published) =>
      `ce fichier, publié le ${longDate(publishedAt)}, a disparu.`,
    hint: () => "remettez-le : une campagne publiée se lit entière.",
  },
  damaged: {
    number: 4,
    message: ({ problem }: { problem: string }) =>
      `le fichier de publication est abîmé : ${problem}.`,
    hint: () =>
      "remettez-le tel que « millesime publier » l'a écrit ; sans lui, rien ne prouve que la campagne n'a pas changé.",
  },
});
