// What can be wrong in `correctifs.yaml`, in French.

import { defineDiagnostics } from "../diagnostics/define-diagnostics.ts";
import { longDate } from "../util/long-date.ts";

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
    message: ({ controle }: { controle: string }) =>
      `« ${controle} » est déjà une alerte : ce correctif ne change rien.`,
    hint: () => "pour qu'il se taise, écrivez « suspendu ».",
  },
});
