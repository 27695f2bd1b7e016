import type { KitPlan } from "../../engine/index.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createChecklistView } from "./view/checklist-view.ts";

/** The coordinator's checklist of a kit as a tagged PDF (PDF/UA-1), A4. */
export function renderChecklistPdf(plan: KitPlan): Uint8Array {
  return compilePdf("checklist", createChecklistView(plan));
}
