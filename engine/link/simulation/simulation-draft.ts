// What simulation.yaml says once it is read: recipes whose formulas are still texts.

import type { Bounds, Law, ListRecipe, Weights } from "../../model/simulation.ts";
import type { Place } from "../../source/place.ts";

export interface SimulationDraft {
  readonly warning: string;
  readonly missingRate: number;
  readonly aberrantRate: number;
  readonly categoryWeights: Weights;
  /** Auxiliary quantities first, then every item of the campaign. */
  readonly rules: readonly RuleDraft[];
  /** Ids of the auxiliary quantities. */
  readonly quantities: ReadonlySet<string>;
}

export interface RuleDraft {
  readonly id: string;
  /** Absent for an item that the file does not speak of. */
  readonly place?: Place;
  /** Each category in one of them at most. */
  readonly variants: readonly VariantDraft[];
}

export interface VariantDraft {
  readonly categories: readonly string[];
  readonly recipe: RecipeDraft;
  readonly answered: number;
}

/** A formula as it is written, or one that we write ourselves. */
export interface FormulaText {
  readonly source: string;
  readonly place?: Place;
}

export type NumberDraft =
  | { readonly kind: "law"; readonly law: Law; readonly bounds: Bounds }
  | { readonly kind: "formula"; readonly formula: FormulaText; readonly bounds: Bounds };

interface SharedOut {
  readonly total: FormulaText;
  /** By key of line; those that are not named weigh nothing, unless none is. */
  readonly weights: Weights;
  readonly variation: number;
}

/** As `Recipe`, its formulas apart. */
export type RecipeDraft =
  | NumberDraft
  | { readonly kind: "option" | "options"; readonly weights: Weights }
  | {
      readonly kind: "day";
      readonly from: number;
      readonly to: number;
      readonly after?: { readonly id: string; readonly place: Place };
    }
  | { readonly kind: "text"; readonly texts: readonly string[] }
  | ({ readonly kind: "split" | "shares" } & SharedOut)
  | { readonly kind: "cells"; readonly cells: ReadonlyMap<string, NumberDraft> }
  | ListRecipe;

/** The formulas of a recipe. */
export function formulasOf(recipe: RecipeDraft): readonly FormulaText[] {
  switch (recipe.kind) {
    case "formula":
      return [recipe.formula];
    case "split":
    case "shares":
      return [recipe.total];
    case "cells":
      return [...recipe.cells.values()].flatMap(formulasOf);
    default:
      return [];
  }
}
