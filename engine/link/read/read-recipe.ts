// One rule of simulation.yaml, for the categories that share it, into a recipe.

import type { Shape } from "../../model/data-element.ts";
import { below, keySpan } from "../../source/place.ts";
import type { ElementDraft } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { type Defaults, defaultRecipe } from "../simulation/default-recipe.ts";
import { reportSimulation } from "../simulation/simulation-diagnostics.ts";
import type { RecipeDraft, VariantDraft } from "../simulation/simulation-draft.ts";
import { LAW_KEYS, type PlacedRule, type RecipeKey } from "./placed-rule.ts";
import { readDays } from "./read-days.ts";
import { readCells, readNumberRecipe } from "./read-number-recipe.ts";
import { readOptionWeights, readSharing } from "./read-sharing.ts";

export interface RecipeContext {
  /** Absent for an auxiliary quantity. */
  readonly element?: ElementDraft;
  readonly defaults: Defaults;
  readonly reader: Reader;
}

const NUMBER: readonly RecipeKey[] = [...LAW_KEYS, "formule", "min", "max"];

/** What may be said of each type, and how the type is named. */
const ALLOWED: Readonly<Record<Shape["type"], readonly [string, readonly RecipeKey[]]>> = {
  number: ["un nombre", NUMBER],
  date: ["une date", ["depuis", "jusqua", "apres"]],
  text: ["un texte", ["textes"]],
  yesNo: ["un oui ou non", ["reponses"]],
  choice: ["un choix", ["reponses"]],
  multipleChoice: ["un choix multiple", ["reponses"]],
  breakdown: ["une répartition", ["lignes", "parts", "total", "ecart"]],
  table: ["un tableau", ["cases"]],
  list: ["une liste", []],
};

/** Undefined when the rule cannot be followed; the reason is then reported. */
export function readRecipe(
  rule: PlacedRule,
  context: RecipeContext,
): Omit<VariantDraft, "categories"> | undefined {
  const { element, reader } = context;
  const [what, allowed] =
    element === undefined ? ["une grandeur", NUMBER] : ALLOWED[element.shape.type];
  for (const key of Object.keys(rule.keys) as RecipeKey[]) {
    if (allowed.includes(key) || (key === "renseignee" && element !== undefined)) continue;
    reader.add(reportSimulation.keyUseless(keySpan(below(rule.placeOf(key), key)), { what, key }));
  }
  const recipe = readByType(rule, context);
  return recipe && { recipe, answered: rule.keys.renseignee ?? 100 };
}

function readByType(rule: PlacedRule, context: RecipeContext): RecipeDraft | undefined {
  const { element, defaults, reader } = context;
  if (element === undefined) return readNumberRecipe(rule, undefined, reader);
  // Only how often it is answered is said: the rest goes by its type.
  if (Object.keys(rule.keys).every((key) => key === "renseignee")) {
    return defaultRecipe(element, defaults);
  }
  const { shape } = element;
  switch (shape.type) {
    case "number":
      return readNumberRecipe(rule, shape.value, reader);
    case "date":
      return readDays(rule, defaults.reportingYear, reader);
    case "text":
      return { kind: "text", texts: (rule.keys.textes ?? []).map((text) => text.trim()) };
    case "yesNo":
      return { kind: "option", weights: readOptionWeights(rule, ["oui", "non"], reader) };
    case "choice":
    case "multipleChoice": {
      const keys = shape.list.options.map(({ key }) => key);
      const kind = shape.type === "choice" ? "option" : "options";
      return { kind, weights: readOptionWeights(rule, keys, reader) };
    }
    case "breakdown":
      return readSharing(rule, shape, reader);
    case "table":
      return readCells(rule, shape, reader);
    default:
      return undefined;
  }
}
