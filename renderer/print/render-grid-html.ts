import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "./grid-options.ts";
import { printStyle } from "./print-style.ts";
import { templates } from "./template-engine.ts";
import { createGridView } from "./view/grid-view.ts";

/** The preparation grid as one HTML page that stands alone: no script, its style inside. */
export function renderGridHtml(plan: GridPlan, options: GridOptions = {}): string {
  return templates.grid({ ...createGridView(plan, options), style: printStyle("grid") });
}
