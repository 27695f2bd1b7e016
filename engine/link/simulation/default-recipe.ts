// How an item is made up that nobody described: from its type, its bounds and its list alone.

import { parseDay } from "../../calculation/parse-day.ts";
import type { NumberShape, ScalarShape } from "../../model/data-element.ts";
import type { ListRecipe } from "../../model/simulation.ts";
import type { ElementDraft } from "../drafts.ts";
import type { NumberDraft, RecipeDraft } from "./simulation-draft.ts";

/** The widest range of a number without a maximum. */
const RANGE = 100;
/** Of each option of a multiple choice. */
const HALF = 50;
/** How far the weights of lines vary: nothing is known of them. */
const VARIATION = 0.5;
/** How many years before the end of the reporting year a date may be. */
const YEARS = 5;

export interface Defaults {
  readonly reportingYear: string;
  /** How many of 100 answer yes to a question that nothing is said of. */
  readonly yes?: number | undefined;
}

/** Of every type: nothing that is asked is left out. */
export function defaultRecipe({ shape }: ElementDraft, defaults: Defaults): RecipeDraft {
  switch (shape.type) {
    case "multipleChoice":
      return {
        kind: "options",
        weights: new Map(shape.list.options.map(({ key }) => [key, HALF])),
      };
    case "breakdown":
      return {
        kind: "split",
        total: { source: shape.total ?? String(RANGE) },
        weights: new Map(),
        variation: VARIATION,
      };
    case "table":
      return {
        kind: "cells",
        cells: new Map(
          shape.dimension.options.flatMap(({ key }) =>
            shape.columns.map(({ id, value }) => [`${key}.${id}`, defaultNumber(value)] as const),
          ),
        ),
      };
    case "list": {
      const { minimum, maximum } = shape;
      const fields = shape.fields.map((field) => ({
        id: field.id,
        decimals: field.shape.type === "number" ? field.shape.value.decimals : 0,
        recipe: defaultScalar(field.shape, defaults),
      }));
      return { kind: "list", minimum, maximum, fields };
    }
    default:
      return defaultScalar(shape, defaults);
  }
}

type ScalarRecipe = ListRecipe["fields"][number]["recipe"];

function defaultScalar(shape: ScalarShape, { reportingYear, yes = HALF }: Defaults): ScalarRecipe {
  switch (shape.type) {
    case "number":
      return defaultNumber(shape.value);
    case "date":
      return { kind: "day", ...defaultDays(reportingYear) };
    case "text":
      return { kind: "text", texts: ["Texte simulé.".slice(0, shape.maximumLength)] };
    case "yesNo": {
      const weights = [
        ["oui", yes],
        ["non", 100 - yes],
      ] as const;
      return { kind: "option", weights: new Map(weights) };
    }
    case "choice":
      return { kind: "option", weights: new Map(shape.list.options.map(({ key }) => [key, 1])) };
  }
}

function defaultNumber({
  minimum,
  maximum,
}: NumberShape): Extract<NumberDraft, { readonly kind: "law" }> {
  const from = minimum ?? Math.min(0, maximum ?? 0);
  const to = maximum ?? from + RANGE;
  return {
    kind: "law",
    law: { kind: "uniform", from, to },
    bounds: boundsOf({ minimum, maximum }),
  };
}

/** The last years, the reporting one included. */
export function defaultDays(reportingYear: string): { readonly from: number; readonly to: number } {
  const to = parseDay(`${reportingYear}-12-31`) ?? 0;
  return { from: to - Math.round(YEARS * 365.25) + 1, to };
}

/** Bounds without the keys that say nothing. */
export function boundsOf(bounds: {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}): { readonly minimum?: number; readonly maximum?: number } {
  const { minimum, maximum } = bounds;
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
