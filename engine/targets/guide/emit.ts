// The guide as JSON: what the renderer, and any other printer, starts from.

import type { Artefact } from "../target.ts";
import type { GuidePlan } from "./plan.ts";

/** `guide.json`. */
export function emitGuide(plan: GuidePlan): readonly Artefact[] {
  return [
    {
      path: "guide.json",
      mediaType: "application/json",
      content: `${JSON.stringify(plan, null, 2)}\n`,
    },
  ];
}
