// What can be wrong in the texts of a kit, in French.

import { defineDiagnostics, didYouMean } from "../diagnostics/define-diagnostics.ts";

interface UnknownPlaceholder {
  readonly name: string;
  readonly near: readonly string[];
  readonly known: readonly string[];
}

export const reportKit = defineDiagnostics("KIT", {
  unknownPlaceholder: {
    number: 1,
    message: ({ name }: UnknownPlaceholder) => `le repère « {{${name}}} » n'est pas connu ici.`,
    hint: ({ near, known }: UnknownPlaceholder) =>
      didYouMean(near) ??
      (known.length === 0
        ? "ce texte n'a pas de repère : écrivez-le en toutes lettres."
        : `les repères connus ici sont ${known.join(", ")}.`),
  },
  unclosedBraces: {
    number: 2,
    message: () => "les doubles accolades ne sont pas refermées.",
    hint: () => "un repère s'écrit entre deux doubles accolades, sur une ligne : {{cloture}}.",
  },
  nothingSaid: {
    number: 3,
    severity: "warning",
    message: ({ service }: { service: string }) =>
      `le courrier ne dit rien de particulier au service « ${service} ».`,
    hint: ({ service }: { service: string }) =>
      `ajoutez \`${service}: …\` sous « services » : ce qui lui est demandé, et où le trouver.`,
  },
  oneDelay: {
    number: 4,
    message: ({ written }: { written: number; keys: readonly string[] }) =>
      written === 0
        ? "on ne sait pas quel jour tombe cette étape."
        : `cette étape a ${written} délais ; il en faut un seul.`,
    hint: ({ keys }: { written: number; keys: readonly string[] }) =>
      `écrivez une de ces clés, et une seule : ${keys.join(", ")}.`,
  },
  lateReturn: {
    number: 5,
    message: () => "les feuilles se rendent avant la clôture.",
    hint: () => "écrivez `jours_avant_cloture: …`, au moins 1 : il faut le temps de saisir.",
  },
});
