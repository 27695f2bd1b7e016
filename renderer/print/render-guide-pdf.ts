import type { GuidePlan } from "../../engine/index.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createGuideView } from "./view/guide-view.ts";

/** The guide as a tagged PDF (PDF/UA-1), A4 portrait. */
export function renderGuidePdf(plan: GuidePlan): Uint8Array {
  return compilePdf("guide", createGuideView(plan));
}
