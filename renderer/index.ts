// The only door of the renderer: from plans to pages, paper and workbooks. It runs in Node.

export type { FilledRecord, RecordStanding } from "./print/filled-record.ts";
export { findSectionPages } from "./print/find-section-pages.ts";
export type { GridOptions } from "./print/grid-options.ts";
export type { GuideOptions } from "./print/guide-options.ts";
export { renderChangesHtml } from "./print/render-changes-html.ts";
export { renderChangesPdf } from "./print/render-changes-pdf.ts";
export { renderChecklistPdf } from "./print/render-checklist-pdf.ts";
export { renderGridHtml } from "./print/render-grid-html.ts";
export { renderGridPdf } from "./print/render-grid-pdf.ts";
export { renderGuideHtml } from "./print/render-guide-html.ts";
export { renderGuidePdf } from "./print/render-guide-pdf.ts";
export { renderLetterPdf } from "./print/render-letter-pdf.ts";
export { renderPlanningPdf } from "./print/render-planning-pdf.ts";
export { renderRecordHtml } from "./print/render-record-html.ts";
export { renderRecordPdf } from "./print/render-record-pdf.ts";
export { renderChanges } from "./render-changes.ts";
export { renderGrid } from "./render-grid.ts";
export { renderGuide } from "./render-guide.ts";
export { renderRecord } from "./render-record.ts";
export type { GridIdentity } from "./sheet/read-identity.ts";
export type { CellFault, ReadItem } from "./sheet/read-question.ts";
export {
  type GridReading,
  type OpenedGrid,
  openGridWorkbook,
  readGridWorkbook,
} from "./sheet/read-workbook.ts";
export { renderGridWorkbook } from "./sheet/render-grid-workbook.ts";
