import type { GuidePlan } from "../../engine/index.ts";
import type { GuideOptions } from "./guide-options.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createGuideView } from "./view/guide-view.ts";

/** The guide as a tagged PDF (PDF/UA-1), A4 portrait. */
export function renderGuidePdf(plan: GuidePlan, options: GuideOptions = {}): Uint8Array {
  return compilePdf("guide", createGuideView(plan, options));
}
