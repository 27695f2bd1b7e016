// From a linked simulation to what runs: formulas as nodes, recipes by category.

import type { NodeIndex, Program } from "../../calculation/program.ts";
import { createLowering } from "../../formula/lower.ts";
import type { Option } from "../../model/code-list.ts";
import type {
  CategoryRecipe,
  NumberRecipe,
  Recipe,
  Simulation,
  SimulationStep,
  Weights,
} from "../../model/simulation.ts";
import { invariant } from "../../util/invariant.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { Definitions, ElementDraft } from "../drafts.ts";
import type { LinkedSimulation } from "./link-simulation.ts";
import type { FormulaText, NumberDraft, RecipeDraft, RuleDraft } from "./simulation-draft.ts";

/** Without error in the campaign. */
export function buildSimulation(
  { draft, formulas, order }: LinkedSimulation,
  { elements }: Definitions,
  program: Program,
): Simulation {
  const slots = new Map(
    program.elements.flatMap(({ cells }) =>
      cells.map(({ id, slot }): [string, number] => [id, slot]),
    ),
  );
  for (const id of draft.quantities) slots.set(id, slots.size);
  const never = (): never => invariant(false, "a simulation reads no result") as never;
  const lowering = createLowering({
    slot: (cellId) => slots.get(cellId)!,
    result: never,
    formula: never,
    isBroken: never,
  });
  const lower = ({ source }: FormulaText): NodeIndex => lowering.lower(formulas.get(source)!);
  const step = ({ id, variants }: RuleDraft): SimulationStep => {
    const element = elements.get(id);
    const recipes = variants.flatMap(({ categories, recipe, answered }) => {
      const build = createBuilder(recipe, element, { lower, slots });
      return categories.map((category): [string, CategoryRecipe] => [
        category,
        { recipe: build(category), answered },
      ]);
    });
    const slot = draft.quantities.has(id) ? slots.get(id) : undefined;
    return omitUndefined({ id, slot, recipes: new Map(recipes) });
  };
  const steps = order.map(step);
  return {
    warning: draft.warning,
    missingRate: draft.missingRate,
    aberrantRate: draft.aberrantRate,
    categoryWeights: draft.categoryWeights,
    nodes: lowering.nodes,
    slotCount: slots.size,
    steps,
  };
}

interface Context {
  readonly lower: (formula: FormulaText) => NodeIndex;
  readonly slots: ReadonlyMap<string, number>;
}

/** The recipe of a category: one for all but where lines are proposed to some only. */
function createBuilder(
  recipe: RecipeDraft,
  element: ElementDraft | undefined,
  { lower, slots }: Context,
): (category: string) => Recipe {
  const dimension =
    element !== undefined && "dimension" in element.shape ? element.shape.dimension : undefined;
  const linesOf = (category: string): readonly Option[] =>
    (dimension?.options ?? []).filter(({ appliesTo }) => appliesTo.includes(category));
  switch (recipe.kind) {
    case "split": {
      const { weights, variation } = recipe;
      const total = lower(recipe.total);
      return (category) => ({
        kind: "split",
        total,
        groups: groupLines(linesOf(category), weights),
        variation,
      });
    }
    case "shares": {
      const { weights, variation } = recipe;
      const total = lower(recipe.total);
      return (category) => ({
        kind: "shares",
        total,
        shares: new Map(linesOf(category).map(({ key }) => [key, weights.get(key) ?? 0])),
        variation,
      });
    }
    case "cells": {
      const cells = [...recipe.cells].map(
        ([id, draft]) => [id, buildNumber(draft, lower)] as const,
      );
      return (category) => {
        const keys = linesOf(category).map(({ key }) => key);
        return {
          kind: "cells",
          cells: new Map(cells.filter(([id]) => keys.includes(id.split(".")[0] ?? ""))),
        };
      };
    }
    case "option":
    case "options": {
      const { kind, weights } = recipe;
      const options = optionsOf(element);
      return (category) => ({ kind, weights: proposedTo(category, options, weights) });
    }
    case "day": {
      const { kind, from, to } = recipe;
      const after = recipe.after && slots.get(recipe.after.id);
      const built = omitUndefined({ kind, from, to, after });
      return () => built;
    }
    case "text":
    case "list":
      return () => recipe;
    default: {
      const built = buildNumber(recipe, lower);
      return () => built;
    }
  }
}

function buildNumber(draft: NumberDraft, lower: Context["lower"]): NumberRecipe {
  if (draft.kind === "law") return draft;
  return { kind: "formula", root: lower(draft.formula), bounds: draft.bounds };
}

/** The lines at the top, then the parts of each; evenly where nothing weighs anything. */
function groupLines(
  lines: readonly Option[],
  weights: Weights,
): Extract<Recipe, { readonly kind: "split" }>["groups"] {
  const parents = [...new Set(lines.map(({ parent }) => parent))];
  return parents.map((parent) => {
    const own = lines.filter((line) => line.parent === parent);
    return omitUndefined({
      parent,
      weights: new Map(own.map(({ key }) => [key, weights.get(key) ?? 0])),
    });
  });
}

function optionsOf(element: ElementDraft | undefined): readonly Option[] {
  const shape = element?.shape;
  return shape?.type === "choice" || shape?.type === "multipleChoice" ? shape.list.options : [];
}

/** The weights of what the category may answer. */
function proposedTo(category: string, options: readonly Option[], weights: Weights): Weights {
  if (options.every(({ appliesTo }) => appliesTo.includes(category))) return weights;
  const keys = options.filter(({ appliesTo }) => appliesTo.includes(category));
  return new Map(keys.map(({ key }) => [key, weights.get(key) ?? 0]));
}
