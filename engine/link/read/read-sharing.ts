// Weights of a simulation: of the answers to a question, of the lines of a breakdown.

import type { Shape } from "../../model/data-element.ts";
import type { Weights } from "../../model/simulation.ts";
import { below, keySpan, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { reportSimulation } from "../simulation/simulation-diagnostics.ts";
import type { RecipeDraft } from "../simulation/simulation-draft.ts";
import type { PlacedRule, RecipeKey } from "./placed-rule.ts";

const VARIATION = 0.3;

/** Every answer, in the order of the list; those that are not named weigh nothing. */
export function readOptionWeights(
  rule: PlacedRule,
  options: readonly string[],
  reader: Reader,
): Weights {
  const named = readNamed(rule, "reponses", "la réponse", options, reader);
  return new Map(options.map((key) => [key, named.get(key) ?? 0]));
}

export function readSharing(
  rule: PlacedRule,
  { dimension, total: totalItem }: Extract<Shape, { readonly type: "breakdown" }>,
  reader: Reader,
): RecipeDraft | undefined {
  const { lignes, parts, total, ecart } = rule.keys;
  const at = keySpan(rule.place);
  if (lignes !== undefined && parts !== undefined) {
    const second = keySpan(below(rule.placeOf("parts"), "parts"));
    reader.add(reportSimulation.twoWays(second, { first: "lignes", second: "parts" }));
    return undefined;
  }
  const source = total ?? totalItem;
  if (source === undefined) {
    const what = "une répartition sans total";
    reader.add(reportSimulation.keyNeeded(at, { what, key: "total" }));
    return undefined;
  }
  const place = total === undefined ? {} : { place: below(rule.placeOf("total"), "total") };
  const keys = dimension.options.map(({ key }) => key);
  const key = parts === undefined ? "lignes" : "parts";
  const weights =
    lignes === undefined && parts === undefined
      ? new Map<string, number>()
      : readNamed(rule, key, "la ligne", keys, reader);
  return {
    kind: parts === undefined ? "split" : "shares",
    total: { source, ...place },
    weights,
    variation: ecart ?? VARIATION,
  };
}

function readNamed(
  rule: PlacedRule,
  key: Extract<RecipeKey, "reponses" | "lignes" | "parts">,
  what: string,
  known: readonly string[],
  { add }: Reader,
): ReadonlyMap<string, number> {
  const place = below(rule.placeOf(key), key);
  const entries = Object.entries(rule.keys[key] ?? {});
  for (const [name] of entries) {
    if (known.includes(name)) continue;
    add(report.unknownCode(keySpan(place, name), { what, name, near: suggest(name, known) }));
  }
  if (key !== "parts" && entries.every(([, weight]) => weight === 0)) {
    add(reportSimulation.allZero(valueSpan(place), {}));
  }
  return new Map(entries);
}
