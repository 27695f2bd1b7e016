// How plausible submissions are made up: assumptions of a campaign, resolved. See engine/simulate.

import type { Node, NodeIndex } from "../calculation/program.ts";

/** A number drawn at random. */
export type Law =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "uniform"; readonly from: number; readonly to: number }
  | { readonly kind: "normal"; readonly mean: number; readonly deviation: number }
  /** Two draws of three lie between `median / spread` and `median * spread`. */
  | { readonly kind: "logNormal"; readonly median: number; readonly spread: number };

/** What a number is brought back to when it goes beyond. */
export interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How one answer, or one auxiliary quantity, is made. Weights are by key of line or of option. */
export type Recipe =
  | NumberRecipe
  /** Of a yes/no or a choice: one option. */
  | { readonly kind: "option"; readonly weights: Weights }
  /** Of a multiple choice: each option in so many records of 100, one at least. */
  | { readonly kind: "options"; readonly weights: Weights }
  /** Days from 1970, both included; later than the day in `after` when that is known. */
  | {
      readonly kind: "day";
      readonly from: number;
      readonly to: number;
      readonly after?: number;
    }
  | { readonly kind: "text"; readonly texts: readonly string[] }
  /** Of a breakdown: a total shared out; `variation` moves each weight by as much at most. */
  | {
      readonly kind: "split";
      readonly total: NodeIndex;
      /** The top lines, then the parts of each line that has some. */
      readonly groups: readonly { readonly parent?: string; readonly weights: Weights }[];
      readonly variation: number;
    }
  /** Of a breakdown whose lines overlap: each line in % of the total. */
  | {
      readonly kind: "shares";
      readonly total: NodeIndex;
      readonly shares: Weights;
      readonly variation: number;
    }
  /** Of a table, by `line.column`; the others are blank. */
  | { readonly kind: "cells"; readonly cells: ReadonlyMap<string, NumberRecipe> }
  | ListRecipe;

/** Of a list: a few lines, every field given. */
export interface ListRecipe {
  readonly kind: "list";
  readonly minimum: number;
  readonly maximum: number;
  readonly fields: readonly {
    readonly id: string;
    readonly decimals: number;
    readonly recipe:
      | Extract<Recipe, { readonly kind: "law" | "option" | "text" }>
      | { readonly kind: "day"; readonly from: number; readonly to: number };
  }[];
}

export type NumberRecipe =
  | { readonly kind: "law"; readonly law: Law; readonly bounds: Bounds }
  | { readonly kind: "formula"; readonly root: NodeIndex; readonly bounds: Bounds };

export type Weights = ReadonlyMap<string, number>;

/** One thing to be made, once those it reads are. */
export interface SimulationStep {
  readonly id: string;
  /** Of an auxiliary quantity, which nobody is asked; absent for an item. */
  readonly slot?: number;
  readonly recipes: ReadonlyMap<string, CategoryRecipe>;
}

export interface CategoryRecipe {
  readonly recipe: Recipe;
  /** In how many records of 100 it is answered. */
  readonly answered: number;
}

/** What `simulation.yaml` says, and a recipe of every item that it does not speak of. */
export interface Simulation {
  /** What whoever reads these figures must know, in French. */
  readonly warning: string;
  /** Per cent. */
  readonly missingRate: number;
  /** Per cent. */
  readonly aberrantRate: number;
  /** By category; zero for those that are not named. */
  readonly categoryWeights: Weights;
  /** Of the formulas; slots are those of the program, then one for each auxiliary quantity. */
  readonly nodes: readonly Node[];
  readonly slotCount: number;
  readonly steps: readonly SimulationStep[];
}
