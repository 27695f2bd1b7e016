import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "./grid-options.ts";
import { queryPages } from "./typst-compiler.ts";
import { createGridView } from "./view/grid-view.ts";

/** By section, the page of the printed grid on which it begins. */
export function findSectionPages(
  plan: GridPlan,
  options: GridOptions = {},
): ReadonlyMap<string, number> {
  const found = queryPages("grid", createGridView(plan, options), "section-page");
  return new Map((found as readonly SectionPage[]).map(({ id, page }) => [id, page]));
}

interface SectionPage {
  readonly id: string;
  readonly page: number;
}
