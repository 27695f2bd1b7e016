// The papers that are a kit's own, by the renderer.

import type { KitPlan } from "../../engine/index.ts";
import type { KitPage } from "./kit-page.ts";

/** As a PDF. */
export async function renderKitPage(plan: KitPlan, page: KitPage): Promise<Uint8Array> {
  const renderer = await import("../../renderer/index.ts");
  switch (page.kind) {
    case "planning":
      return renderer.renderPlanningPdf(plan);
    case "checklist":
      return renderer.renderChecklistPdf(plan);
    case "letter": {
      const pages = renderer.findSectionPages(page.sheet.grid, page.sheet.options);
      return renderer.renderLetterPdf(plan, page.letter, pages);
    }
  }
}
