import type { Law } from "../model/simulation.ts";
import type { Random } from "./create-random.ts";
import { exponential, naturalLogarithm } from "./elementary.ts";

/** One number of a law. */
export function drawLaw(law: Law, random: Random): number {
  switch (law.kind) {
    case "constant":
      return law.value;
    case "uniform":
      return law.from + (law.to - law.from) * random();
    case "normal":
      return law.mean + law.deviation * drawNormal(random);
    case "logNormal":
      return law.median * exponential(naturalLogarithm(law.spread) * drawNormal(random));
  }
}

/** Of mean 0 and deviation 1, between -6 and 6: the sum of twelve even draws, near enough a bell. */
export function drawNormal(random: Random): number {
  let sum = -6;
  for (let turn = 0; turn < 12; turn++) sum += random();
  return sum;
}
