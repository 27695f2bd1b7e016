// What can be wrong in the assumptions of a simulation, in French.

import { defineDiagnostics } from "../../diagnostics/define-diagnostics.ts";

interface RuleKey {
  readonly what: string;
  readonly key: string;
}

export const reportSimulation = defineDiagnostics("SIMULATION", {
  keyUseless: {
    number: 1,
    message: ({ what, key }: RuleKey) => `« ${key} » n'a pas de sens pour ${what}.`,
    hint: () => "retirez cette ligne.",
  },
  keyNeeded: {
    number: 2,
    message: ({ what, key }: RuleKey) => `${what} doit préciser « ${key} ».`,
    hint: ({ key }: RuleKey) => `ajoutez une ligne \`${key}: …\`.`,
  },
  twoWays: {
    number: 3,
    message: ({ first, second }: { first: string; second: string }) =>
      `« ${first} » et « ${second} » disent deux façons de simuler la même chose.`,
    hint: () => "gardez l'une des deux.",
  },
  crossed: {
    number: 4,
    message: ({ low, high }: { low: string; high: string }) => `« ${low} » dépasse « ${high} ».`,
  },
  allZero: {
    number: 5,
    message: () => "tous les poids sont nuls : rien ne pourrait être tiré.",
    hint: () => "donnez un poids à l'un d'eux au moins.",
  },
  readsResult: {
    number: 6,
    message: ({ id }: { id: string }) =>
      `« ${id} » est un indicateur : une simulation ne lit que des données et des grandeurs.`,
    hint: () => "écrivez le calcul sur les données elles-mêmes.",
  },
  readsLastYear: {
    number: 7,
    message: () => "une simulation ne lit pas l'année précédente.",
    hint: () => "l'année précédente est imaginée d'après cette année, par --precedent.",
  },
  goesInCircles: {
    number: 8,
    message: ({ loop }: { loop: readonly string[] }) =>
      `la simulation tourne en rond : ${loop.map((id) => `« ${id} »`).join(" → ")}.`,
    hint: () => "l'une d'elles doit être tirée sans lire les autres.",
  },
  codeTaken: {
    number: 9,
    message: ({ id }: { id: string }) => `« ${id} » est déjà un code de cette campagne.`,
    hint: () => "donnez un autre nom à cette grandeur.",
  },
  notADate: {
    number: 10,
    message: ({ id }: { id: string }) => `« ${id} » n'est pas une date.`,
    hint: () => "« apres » nomme une donnée de type date.",
  },
  noSuchDay: {
    number: 11,
    message: ({ day }: { day: string }) => `« ${day} » n'est pas un jour du calendrier.`,
  },
});
