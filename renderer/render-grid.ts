import type { GridPlan } from "../engine/index.ts";
import type { GridOptions } from "./print/grid-options.ts";
import { renderGridHtml } from "./print/render-grid-html.ts";
import { renderGridPdf } from "./print/render-grid-pdf.ts";
import { renderGridWorkbook } from "./sheet/render-grid-workbook.ts";

/** The preparation grid in one of its formats, as bytes. */
export async function renderGrid(
  plan: GridPlan,
  format: "html" | "pdf" | "xlsx",
  options: GridOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case "html":
      return new TextEncoder().encode(renderGridHtml(plan, options));
    case "pdf":
      return renderGridPdf(plan, options);
    case "xlsx":
      return renderGridWorkbook(plan, options);
  }
}
