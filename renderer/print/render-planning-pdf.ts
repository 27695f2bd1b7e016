import type { KitPlan } from "../../engine/index.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createPlanningView } from "./view/planning-view.ts";

/** The retro-planning of a kit as a tagged PDF (PDF/UA-1), A4. */
export function renderPlanningPdf(plan: KitPlan): Uint8Array {
  return compilePdf("planning", createPlanningView(plan));
}
