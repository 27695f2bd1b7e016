// The functions of the language, in the order of the documentation.
// To add one: its file in functions/, its line here; its cases in tests/conformance/formula/.
import { invariant } from "../util/invariant.ts";
import { fold } from "../util/suggest.ts";
import type { FormulaFunction } from "./formula-function.ts";
import { absolute } from "./functions/absolute.ts";
import { clamp } from "./functions/clamp.ts";
import { coalesce } from "./functions/coalesce.ts";
import { convert } from "./functions/convert.ts";
import { countAnswered } from "./functions/count-answered.ts";
import { evolution } from "./functions/evolution.ts";
import { isAnswered } from "./functions/is-answered.ts";
import { isEmpty } from "./functions/is-empty.ts";
import { maximum } from "./functions/maximum.ts";
import { mean } from "./functions/mean.ts";
import { minimum } from "./functions/minimum.ts";
import { previous } from "./functions/previous.ts";
import { round } from "./functions/round.ts";
import { sum } from "./functions/sum.ts";
import { sumAvailable } from "./functions/sum-available.ts";
import { weightedMean } from "./functions/weighted-mean.ts";
import { year } from "./functions/year.ts";

export const functions: readonly FormulaFunction[] = [
  sum,
  mean,
  weightedMean,
  minimum,
  maximum,
  countAnswered,
  sumAvailable,
  absolute,
  round,
  clamp,
  year,
  coalesce,
  isEmpty,
  isAnswered,
  previous,
  evolution,
  convert,
];

/** The function written so, case and accents apart: `Précédent` is `precedent`. */
export function findFunction(written: string): FormulaFunction | undefined {
  const name = fold(written);
  return functions.find((known) => known.name === name);
}

/** The function that a checked formula calls. */
export function getFunction(name: string): FormulaFunction {
  const found = functions.find((known) => known.name === name);
  invariant(found !== undefined, `function ${name} is in the list`);
  return found;
}
