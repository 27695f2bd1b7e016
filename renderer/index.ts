// The only door of the renderer: from plans to pages, paper and workbooks. It runs in Node.

export type { GridOptions } from "./print/grid-options.ts";
export { renderGridHtml } from "./print/render-grid-html.ts";
export { renderGridPdf } from "./print/render-grid-pdf.ts";
export { renderGuideHtml } from "./print/render-guide-html.ts";
export { renderGuidePdf } from "./print/render-guide-pdf.ts";
export { renderGrid } from "./render-grid.ts";
export { renderGuide } from "./render-guide.ts";
export type { GridIdentity } from "./sheet/read-identity.ts";
export type { CellFault, ReadItem } from "./sheet/read-question.ts";
export {
  type GridReading,
  type OpenedGrid,
  openGridWorkbook,
  readGridWorkbook,
} from "./sheet/read-workbook.ts";
export { renderGridWorkbook } from "./sheet/render-grid-workbook.ts";
