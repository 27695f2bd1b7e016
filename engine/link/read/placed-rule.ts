// One rule of simulation.yaml as it stands for some categories: what it says, and where.

import type { CasSimulation } from "../../check/raw.ts";
import type { Place } from "../../source/place.ts";

export type RecipeKey = keyof Omit<CasSimulation, "concerne">;

/** A rule and what a case changes in it: each key knows where it is written. */
export interface PlacedRule {
  readonly keys: Partial<Pick<CasSimulation, RecipeKey>>;
  readonly place: Place;
  readonly placeOf: (key: RecipeKey) => Place;
}

/** A law and all that the laws want to know. */
export const LAW_KEYS: readonly RecipeKey[] = [
  ...(["loi", "valeur", "de", "a", "moyenne", "ecart_type", "mediane", "dispersion"] as const),
];

/** What a rule, or a case of it, says, and where. */
interface Keys {
  readonly keys: PlacedRule["keys"];
  readonly place: Place;
}

/** A case that says another way to draw a number, or to share a total, forgets the first one. */
export function changeRule(base: Keys, changes: Keys): PlacedRule {
  const newLaw = changes.keys.loi !== undefined && changes.keys.loi !== base.keys.loi;
  const replaced = EXCLUSIVE.filter((ways) => ways.flat().some((key) => key in changes.keys));
  const forgotten = new Set<string>([
    ...(newLaw ? LAW_KEYS : []),
    ...replaced.flatMap((ways) => {
      const kept = ways.find((keys) => keys.some((key) => key in changes.keys)) ?? [];
      return ways.filter((keys) => keys !== kept).flat();
    }),
  ]);
  const remaining = Object.entries(base.keys).filter(([key]) => !forgotten.has(key));
  return {
    keys: { ...Object.fromEntries(remaining), ...changes.keys },
    place: changes.place,
    placeOf: (key) => (key in changes.keys ? changes.place : base.place),
  };
}

/** Two ways of saying one thing. */
const EXCLUSIVE: readonly (readonly (readonly string[])[])[] = [
  [LAW_KEYS, ["formule"]],
  [["lignes"], ["parts"]],
];
