// simulation.yaml: how each item is made up. What it does not speak of is made from its type alone.

import type { CasSimulation, FichierSimulation, RegleSimulation } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Definitions, ElementDraft } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { type Defaults, defaultRecipe } from "../simulation/default-recipe.ts";
import { reportSimulation } from "../simulation/simulation-diagnostics.ts";
import type { RuleDraft, SimulationDraft, VariantDraft } from "../simulation/simulation-draft.ts";
import { authorText } from "./author-text.ts";
import { changeRule } from "./placed-rule.ts";
import { readAppliesTo } from "./read-applies-to.ts";
import { type RecipeContext, readRecipe } from "./read-recipe.ts";

export function readSimulation(
  { file, value }: RawFile<FichierSimulation>,
  definitions: Definitions,
  { add, ...others }: Reader,
): SimulationDraft {
  const reader: Reader = { ...others, add: onlyOnce(add) };
  const { elements } = definitions;
  const defaults = { reportingYear: definitions.campaign.reportingYear, yes: value.oui };
  const quantities = Object.entries(value.grandeurs ?? {}).flatMap(([id, rule]) => {
    const place: Place = { file, path: ["grandeurs", id] };
    if (isTaken(id, definitions)) {
      reader.add(reportSimulation.codeTaken(keySpan(place), { id }));
      return [];
    }
    const everyone = reader.categories.map(({ code }) => code);
    return [{ id, place, variants: readVariants(rule, place, everyone, { defaults, reader }) }];
  });
  const described = new Map(
    Object.entries(value.donnees ?? {}).flatMap(([id, rule]): [string, RuleDraft][] => {
      const place: Place = { file, path: ["donnees", id] };
      const element = elements.get(id);
      if (element !== undefined) {
        const variants = readVariants(rule, place, element.appliesTo, {
          element,
          defaults,
          reader,
        });
        return [[id, { id, place, variants }]];
      }
      if (!definitions.declared.elements.has(id)) {
        const facts = { what: "la donnée", name: id, near: suggest(id, elements.keys()) };
        reader.add(report.unknownCode(keySpan(place), facts));
      }
      return [];
    }),
  );
  return {
    warning: authorText(value.avertissement),
    missingRate: value.manquantes ?? 0,
    aberrantRate: value.aberrantes ?? 0,
    categoryWeights: readWeights(value.categories, { file, path: ["categories"] }, reader),
    rules: [
      ...quantities,
      ...[...elements.values()].map(
        (element) => described.get(element.id) ?? defaultRule(element, defaults),
      ),
    ],
    quantities: new Set(quantities.map(({ id }) => id)),
  };
}

/** A rule is read once for each case: what is wrong in all of them is told once. */
function onlyOnce(add: Reader["add"]): Reader["add"] {
  const told = new Set<string>();
  return (diagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.at]);
    if (!told.has(key)) add(diagnostic);
    told.add(key);
  };
}

function isTaken(id: string, { elements, indicators, declared }: Definitions): boolean {
  return (
    elements.has(id) ||
    indicators.has(id) ||
    declared.elements.has(id) ||
    declared.indicators.has(id)
  );
}

function readWeights(
  weights: Readonly<Record<string, number>>,
  place: Place,
  { add, categories }: Reader,
): ReadonlyMap<string, number> {
  const known = categories.map(({ code }) => code);
  for (const name of Object.keys(weights)) {
    if (known.includes(name)) continue;
    const facts = { what: "la catégorie", name, near: suggest(name, known) };
    add(report.unknownCategory(keySpan(place, name), facts));
  }
  const own = known.map((code): [string, number] => [
    code,
    Object.hasOwn(weights, code) ? (weights[code] ?? 0) : 0,
  ]);
  if (own.every(([, weight]) => weight === 0)) {
    add(reportSimulation.allZero(valueSpan(place), {}));
  }
  return new Map(own.filter(([, weight]) => weight > 0));
}

/** The rule as it stands for the categories of each case, then for the others. */
function readVariants(
  { selon, ...base }: RegleSimulation,
  place: Place,
  asked: readonly string[],
  context: RecipeContext,
): readonly VariantDraft[] {
  const left = new Set(asked);
  const written: readonly CasSimulation[] = selon ?? [];
  const cases = written.map(({ concerne, ...changes }, rank) => {
    const at = below(place, "selon", rank);
    const meant = readAppliesTo(concerne, below(at, "concerne"), context.reader);
    const categories = meant.filter((category) => left.delete(category));
    return { categories, rule: changeRule({ keys: base, place }, { keys: changes, place: at }) };
  });
  return [...cases, { categories: [...left], rule: { keys: base, placeOf: () => place, place } }]
    .filter(({ categories }) => categories.length > 0)
    .flatMap(({ categories, rule }) => {
      const read = readRecipe(rule, context);
      return read === undefined ? [] : [{ ...read, categories }];
    });
}

function defaultRule(element: ElementDraft, defaults: Defaults): RuleDraft {
  const { id, appliesTo } = element;
  const recipe = defaultRecipe(element, defaults);
  return { id, variants: [{ categories: appliesTo, recipe, answered: 100 }] };
}
