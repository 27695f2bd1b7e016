// The answer to one item, or the figure of one auxiliary quantity, from its recipe.

import type { NodeIndex, ProgramElement } from "../calculation/program.ts";
import { roundDecimal } from "../calculation/round-decimal.ts";
import type { Answer, AnswerLine } from "../calculation/submission.ts";
import type { Bounds, ListRecipe, NumberRecipe, Recipe } from "../model/simulation.ts";
import type { Random } from "./create-random.ts";
import { drawLaw } from "./draw-law.ts";
import { drawWeighted } from "./draw-weighted.ts";
import { formatDay } from "./format-day.ts";
import { shareOut, varyWeights } from "./share-out.ts";

/** What recipes read: formulas, and what is already known of the record. */
export interface Bench {
  readonly evaluate: (root: NodeIndex) => number;
  /** NaN when there is no figure there. */
  readonly read: (slot: number) => number;
  readonly random: Random;
}

/** Of a list that could be longer. */
const MOST_LINES = 3;

/** From here a figure is not rounded to its decimals: no form would take it. */
const TOO_LARGE = 2 ** 48;

/** The figure of an auxiliary quantity; NaN when what it reads is absent, or when it overflows. */
export function makeFigure(recipe: NumberRecipe, { evaluate, random }: Bench): number {
  const drawn = recipe.kind === "law" ? drawLaw(recipe.law, random) : evaluate(recipe.root);
  return Number.isFinite(drawn) ? keepWithin(drawn, recipe.bounds) : Number.NaN;
}

/** Undefined when what the recipe reads is absent: the item is then left blank. */
export function makeAnswer(
  recipe: Recipe,
  element: Pick<ProgramElement, "decimals" | "cells">,
  bench: Bench,
): Answer | undefined {
  const { random } = bench;
  switch (recipe.kind) {
    case "law":
    case "formula":
      return figure(makeFigure(recipe, bench), element.decimals, recipe.bounds);
    case "option":
      return drawWeighted(recipe.weights, random);
    case "options": {
      const chosen = [...recipe.weights].filter(([, share]) => random() * 100 < share);
      const keys = chosen.map(([key]) => key);
      const one = keys.length > 0 ? undefined : drawWeighted(recipe.weights, random);
      return one === undefined ? keys : [one];
    }
    case "day":
      return drawDay(recipe, bench);
    case "text":
      return recipe.texts[Math.floor(random() * recipe.texts.length)];
    case "split":
      return split(recipe, element, bench);
    case "shares": {
      const total = bench.evaluate(recipe.total);
      if (!isRoundable(total, element.decimals)) return undefined;
      const shares = [...varyWeights(recipe.shares, recipe.variation, random)];
      return Object.fromEntries(
        shares.map(([key, share]) => {
          const part = Math.min((total * share) / 100, total);
          return [key, roundAtRandom(part, element.decimals, random)];
        }),
      );
    }
    case "cells":
      return makeCells(recipe, element, bench);
    case "list":
      return makeLines(recipe, bench);
  }
}

function drawDay(
  { from, to, after }: Extract<Recipe, { readonly kind: "day" }>,
  { read, random }: Bench,
): string {
  const earliest = after === undefined ? Number.NaN : read(after) + 1;
  const first = Number.isNaN(earliest) ? from : Math.max(from, earliest);
  const length = Math.max(to - first + 1, 1);
  return formatDay(first + Math.floor(random() * length));
}

function split(
  { total, groups, variation }: Extract<Recipe, { readonly kind: "split" }>,
  { decimals, cells }: Pick<ProgramElement, "decimals" | "cells">,
  { evaluate, random }: Bench,
): Answer | undefined {
  const whole = evaluate(total);
  if (!isRoundable(whole, decimals)) return undefined;
  const unit = 10 ** decimals;
  const units = new Map<string, number>();
  for (const { parent, weights } of groups) {
    const toShare =
      parent === undefined ? Math.max(Math.round(whole * unit), 0) : (units.get(parent) ?? 0);
    const shared = shareOut(toShare, varyWeights(weights, variation, random), random);
    for (const [key, share] of shared) units.set(key, share);
  }
  const answer: Record<string, number> = {};
  for (const { line = "" } of cells) {
    const count = units.get(line);
    if (count !== undefined) answer[line] = count / unit;
  }
  return answer;
}

function makeCells(
  { cells }: Extract<Recipe, { readonly kind: "cells" }>,
  element: Pick<ProgramElement, "cells">,
  bench: Bench,
): Answer | undefined {
  const lines = new Map<string, Record<string, number>>();
  for (const { line = "", column = "", format } of element.cells) {
    const recipe = cells.get(`${line}.${column}`);
    const value = recipe && figure(makeFigure(recipe, bench), format?.decimals ?? 0, recipe.bounds);
    if (value !== undefined) lines.set(line, { ...lines.get(line), [column]: value });
  }
  return lines.size === 0 ? undefined : Object.fromEntries(lines);
}

function makeLines({ minimum, maximum, fields }: ListRecipe, bench: Bench): Answer {
  const most = Math.max(minimum, Math.min(maximum, MOST_LINES));
  const count = minimum + Math.floor(bench.random() * (most - minimum + 1));
  return Array.from({ length: count }, (): AnswerLine => {
    const line: Record<string, number | string> = {};
    for (const { id, decimals, recipe } of fields) {
      const value = makeAnswer(recipe, { decimals, cells: [] }, bench);
      if (typeof value === "number" || typeof value === "string") line[id] = value;
    }
    return line;
  });
}

/** A figure as it may be answered; undefined for none. */
function figure(value: number, decimals: number, bounds: Bounds): number | undefined {
  if (!isRoundable(value, decimals)) return undefined;
  return keepWithin(roundDecimal(value, decimals), bounds) + 0;
}

/** NaN is not. */
function isRoundable(value: number, decimals: number): boolean {
  return Math.abs(value) * 10 ** decimals < TOO_LARGE;
}

function keepWithin(value: number, { minimum = -Infinity, maximum = Infinity }: Bounds): number {
  return Math.min(Math.max(value, minimum), maximum);
}

/** Up or down by chance, so that small shares are not all rounded to nothing. */
function roundAtRandom(value: number, decimals: number, random: Random): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + random()) / unit;
}
