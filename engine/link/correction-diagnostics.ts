// What can be wrong in `correctifs.yaml`, in French.

import type { Correctif } from "../check/raw.ts";
import { defineDiagnostics } from "../diagnostics/define-diagnostics.ts";
import { longDate } from "../util/long-date.ts";

type NoEffect = Pick<Correctif, "controle" | "mesure">;

const STATES: Readonly<Record<Correctif["mesure"], string>> = {
  suspendu: "suspendu",
  alerte: "une alerte",
  retabli: "tel qu'il a été publié",
};

export const reportCorrection = defineDiagnostics("CORRECTIF", {
  notPublished: {
    number: 1,
    message: () => "cette campagne n'est pas publiée : elle n'a pas besoin de correctif.",
    hint: () => "corrigez le contrôle lui-même, dans controles.yaml, et retirez celui-ci.",
  },
  badDay: {
    number: 2,
    message: ({ day }: { day: string }) => `« ${day} » n'est pas un jour du calendrier.`,
  },
  tooEarly: {
    number: 3,
    message: ({ publishedAt }: { publishedAt: string }) =>
      `ce correctif précède la publication, du ${longDate(publishedAt)}.`,
    hint: () => "écrivez le jour où il est décidé.",
  },
  noEffect: {
    number: 4,
    severity: "warning",
    message: ({ controle, mesure }: NoEffect) =>
      `« ${controle} » est déjà ${STATES[mesure]} : ce correctif ne change rien.`,
    hint: ({ mesure }: NoEffect) =>
      mesure === "alerte"
        ? "pour qu'il se taise, écrivez « suspendu »."
        : "vérifiez le contrôle, la mesure et le jour, ou retirez ce correctif.",
  },
});
