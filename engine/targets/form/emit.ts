// Form plans as files, one per category.

import type { Artefact } from "../target.ts";
import type { FormPlan } from "./plan.ts";

/** `form/<category>.json`, in the order of the plans. */
export function emitForm(plans: readonly FormPlan[]): readonly Artefact[] {
  return plans.map((plan) => ({
    path: `form/${plan.category.code}.json`,
    mediaType: "application/json",
    content: `${JSON.stringify(plan, null, 2)}\n`,
  }));
}
