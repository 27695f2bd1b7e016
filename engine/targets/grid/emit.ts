// The grids as JSON: what the renderer, and any other printer, starts from.

import type { Artefact } from "../target.ts";
import type { GridPlan } from "./plan.ts";

/** `grid/<category>.json` for each plan, in the plans' order. */
export function emitGrids(plans: readonly GridPlan[]): readonly Artefact[] {
  return plans.map((plan) => ({
    path: `grid/${plan.category.code}.json`,
    mediaType: "application/json",
    content: `${JSON.stringify(plan, null, 2)}\n`,
  }));
}
