// What can be wrong in what a campaign says of last year's items, in French.

import { defineDiagnostics } from "../diagnostics/define-diagnostics.ts";

interface EvolutionKey {
  readonly nature: string;
  readonly key: string;
}

export const reportEvolution = defineDiagnostics("EVOLUTION", {
  keyNeeded: {
    number: 1,
    message: ({ nature, key }: EvolutionKey) =>
      `une évolution de nature « ${nature} » doit préciser « ${key} ».`,
    hint: ({ key }: EvolutionKey) =>
      key === "lignes"
        ? "ajoutez `lignes: { nouveau_code: ancien_code }`."
        : "ajoutez `de: …`, avec le code de l'an passé.",
  },
  keyUseless: {
    number: 2,
    message: ({ nature, key }: EvolutionKey) =>
      `« ${key} » n'a pas de sens pour une évolution de nature « ${nature} ».`,
    hint: () =>
      "retirez cette ligne, ou changez la nature ; un indicateur ne connaît que la rupture.",
  },
  severalNeeded: {
    number: 3,
    message: ({ nature, key }: EvolutionKey) =>
      `« ${key} » doit nommer au moins deux données pour une évolution de nature « ${nature} ».`,
    hint: ({ key }: EvolutionKey) =>
      `écrivez \`${key}: [ …, … ]\` ; d'une donnée à une seule, c'est un renommage.`,
  },
  oneNeeded: {
    number: 4,
    message: ({ nature, key }: EvolutionKey) =>
      `« ${key} » ne nomme qu'une donnée pour une évolution de nature « ${nature} ».`,
    hint: () => "écrivez un seul code, sans crochets, et une évolution par donnée.",
  },
  alreadyEvolved: {
    number: 5,
    message: ({ id }: { id: string }) => `« ${id} » a déjà une évolution, que celle-ci contredit.`,
    hint: () =>
      "gardez-en une ; seul un déplacement de lignes s'ajoute à un renommage ou à une fusion.",
  },
  stillUsed: {
    number: 6,
    message: ({ id }: { id: string }) => `« ${id} » est un code de cette campagne.`,
    hint: () =>
      "« donnee » nomme ce que la campagne demande, « de » ce que celle de l'an passé demandait : un code ne passe pas de l'une à l'autre.",
  },
  takenTwice: {
    number: 7,
    message: ({ id, by }: { id: string; by: string }) => `« ${id} » est déjà devenu « ${by} ».`,
    hint: () =>
      "une valeur passée ne compte qu'une fois ; une donnée partagée entre plusieurs s'écrit « scission ».",
  },
  unchanged: {
    number: 8,
    message: ({ id }: { id: string }) => `« ${id} » avait déjà ce code.`,
    hint: () => "nommez l'ancien code, ou retirez cette ligne.",
  },
  notAdditive: {
    number: 9,
    message: ({ id }: { id: string }) =>
      `les valeurs passées de « ${id} » ne peuvent pas s'ajouter : ce ne sont pas des quantités.`,
    hint: () => "écrivez une rupture : la donnée n'a plus de valeur passée.",
  },
  nothingMoves: {
    number: 10,
    message: ({ id }: { id: string }) => `« ${id} » n'a ni lignes ni modalités à déplacer.`,
    hint: () => "pour une donnée qui change de code, écrivez un renommage.",
  },
  stillThere: {
    number: 11,
    message: ({ key }: { key: string }) =>
      `« ${key} » existe encore cette année, et garde sa valeur passée.`,
    hint: () => "déplacez aussi cette ligne, ou nommez-en une qui n'existe plus.",
  },
});
