import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "./grid-options.ts";
import { printStyle } from "./print-style.ts";
import { templates } from "./template-engine.ts";
import { createGridView } from "./view/grid-view.ts";

/** The preparation grid as one HTML page that stands alone: no script, its style inside. */
export function renderGridHtml(plan: GridPlan, options: GridOptions = {}): string {
  const view = createGridView(plan, options);
  const hasCode = view.sections.some(({ code }) => code !== null);
  return templates.grid({
    ...view,
    style: hasCode ? printStyle("grid", "code") : printStyle("grid"),
  });
}
