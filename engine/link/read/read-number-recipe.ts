// A number of a simulation: drawn by a law, or calculated.

import type { NumberShape, Shape } from "../../model/data-element.ts";
import type { Bounds, Law } from "../../model/simulation.ts";
import { below, keySpan, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { boundsOf } from "../simulation/default-recipe.ts";
import { reportSimulation } from "../simulation/simulation-diagnostics.ts";
import type { NumberDraft, RecipeDraft } from "../simulation/simulation-draft.ts";
import type { PlacedRule, RecipeKey } from "./placed-rule.ts";

/** `shape`: of the item, whose own bounds hold too. */
export function readNumberRecipe(
  rule: PlacedRule,
  shape: NumberShape | undefined,
  { add }: Reader,
): NumberDraft | undefined {
  const { loi, formule } = rule.keys;
  const bounds = readBounds(rule, shape, add);
  if (loi !== undefined && formule !== undefined) {
    const at = keySpan(below(rule.placeOf("formule"), "formule"));
    add(reportSimulation.twoWays(at, { first: "loi", second: "formule" }));
    return undefined;
  }
  if (formule !== undefined) {
    const place = below(rule.placeOf("formule"), "formule");
    return { kind: "formula", formula: { source: formule, place }, bounds };
  }
  const law = readLaw(rule, add);
  return law && { kind: "law", law, bounds };
}

function readBounds(rule: PlacedRule, shape: NumberShape | undefined, add: Reader["add"]): Bounds {
  const { min, max } = rule.keys;
  if (min !== undefined && max !== undefined && min > max) {
    const at = valueSpan(below(rule.placeOf("max"), "max"));
    add(reportSimulation.crossed(at, { low: "min", high: "max" }));
  }
  const lowest = [min, shape?.minimum].filter((bound) => bound !== undefined);
  const highest = [max, shape?.maximum].filter((bound) => bound !== undefined);
  return boundsOf({
    minimum: lowest.length === 0 ? undefined : Math.max(...lowest),
    maximum: highest.length === 0 ? undefined : Math.min(...highest),
  });
}

const PARAMETERS = {
  constante: ["valeur"],
  uniforme: ["de", "a"],
  normale: ["moyenne", "ecart_type"],
  log_normale: ["mediane", "dispersion"],
} as const satisfies Record<string, readonly RecipeKey[]>;

const ALL_PARAMETERS = Object.values(PARAMETERS).flat();

function readLaw(rule: PlacedRule, add: Reader["add"]): Law | undefined {
  const { keys, place, placeOf } = rule;
  const { loi } = keys;
  if (loi === undefined) {
    add(reportSimulation.keyNeeded(keySpan(place), { what: "un nombre", key: "loi" }));
    return undefined;
  }
  const what = `la loi ${loi}`;
  const wanted: readonly RecipeKey[] = PARAMETERS[loi];
  const missing = wanted.filter((key) => keys[key] === undefined);
  for (const key of missing) add(reportSimulation.keyNeeded(keySpan(place), { what, key }));
  // What the rule says for another law is only wrong beside the law itself.
  for (const key of ALL_PARAMETERS) {
    if (keys[key] === undefined || wanted.includes(key)) continue;
    add(reportSimulation.keyUseless(keySpan(below(placeOf(key), key)), { what, key }));
  }
  if (missing.length > 0) return undefined;
  const {
    valeur = 0,
    de = 0,
    a = 0,
    moyenne = 0,
    ecart_type = 0,
    mediane = 1,
    dispersion = 1,
  } = keys;
  switch (loi) {
    case "constante":
      return { kind: "constant", value: valeur };
    case "uniforme":
      if (de > a) {
        const at = valueSpan(below(placeOf("a"), "a"));
        add(reportSimulation.crossed(at, { low: "de", high: "a" }));
      }
      return { kind: "uniform", from: de, to: a };
    case "normale":
      return { kind: "normal", mean: moyenne, deviation: ecart_type };
    case "log_normale":
      return { kind: "logNormal", median: mediane, spread: dispersion };
  }
}

/** The formulas of a table, by `line.column`. */
export function readCells(
  rule: PlacedRule,
  { dimension, columns }: Extract<Shape, { readonly type: "table" }>,
  { add }: Reader,
): RecipeDraft {
  const lines = dimension.options.map(({ key }) => key);
  const place = below(rule.placeOf("cases"), "cases");
  const cells = Object.entries(rule.keys.cases ?? {}).flatMap(([line, row]) => {
    if (!lines.includes(line)) {
      const facts = { what: "la ligne", name: line, near: suggest(line, lines) };
      add(report.unknownCode(keySpan(place, line), facts));
      return [];
    }
    return Object.entries(row).flatMap(([id, source]): [string, NumberDraft][] => {
      const column = columns.find((one) => one.id === id);
      if (column === undefined) {
        const near = suggest(
          id,
          columns.map((one) => one.id),
        );
        add(report.unknownCode(keySpan(place, line, id), { what: "la colonne", name: id, near }));
        return [];
      }
      const formula = { source, place: below(place, line, id) };
      return [[`${line}.${id}`, { kind: "formula", formula, bounds: boundsOf(column.value) }]];
    });
  });
  return { kind: "cells", cells: new Map(cells) };
}
