import type { Weights } from "../model/simulation.ts";
import type { Random } from "./create-random.ts";

/**
 * A whole number of units among keys, by weight, to the last unit. Points one unit apart, from a
 * random start: on average each key gets its exact share, however small.
 */
export function shareOut(units: number, weights: Weights, random: Random): Map<string, number> {
  const entries = [...weights];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const start = random();
  const last = entries.findLastIndex(([, weight]) => total === 0 || weight > 0);
  let weightSoFar = 0;
  let given = 0;
  return new Map(
    entries.map(([key, weight], rank) => {
      weightSoFar += total === 0 ? 1 / entries.length : weight / total;
      const reached = rank >= last ? units : Math.floor(units * weightSoFar + start);
      const share = Math.min(reached, units) - given;
      given += share;
      return [key, share];
    }),
  );
}

/** The same weights, each moved at random by `variation` of itself at most. */
export function varyWeights(weights: Weights, variation: number, random: Random): Weights {
  return new Map(
    [...weights].map(([key, weight]) => [key, weight * (1 + variation * (2 * random() - 1))]),
  );
}
