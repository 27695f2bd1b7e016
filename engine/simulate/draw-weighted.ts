import type { Weights } from "../model/simulation.ts";
import type { Random } from "./create-random.ts";

/** A key, each as often as its weight; any of them when all weigh nothing, undefined without keys. */
export function drawWeighted(weights: Weights, random: Random): string | undefined {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  if (total === 0) return [...weights.keys()][Math.floor(random() * weights.size)];
  let left = random() * total;
  for (const [key, weight] of weights) {
    left -= weight;
    if (left < 0) return key;
  }
  // Rounding may leave a crumb: it goes to the last key that weighs something.
  return [...weights.keys()].findLast((key) => weights.get(key)! > 0);
}
