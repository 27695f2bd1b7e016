import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "./grid-options.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createGridView } from "./view/grid-view.ts";

/** The preparation grid as a tagged PDF (PDF/UA-1), A4 portrait, to be filled by hand. */
export function renderGridPdf(plan: GridPlan, options: GridOptions = {}): Uint8Array {
  return compilePdf("grid", createGridView(plan, options));
}
