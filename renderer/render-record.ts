import type { FilledRecord } from "./print/filled-record.ts";
import { renderRecordHtml } from "./print/render-record-html.ts";
import { renderRecordPdf } from "./print/render-record-pdf.ts";

/** The filled record in one of its formats, as bytes. */
export async function renderRecord(
  record: FilledRecord,
  format: "html" | "pdf",
): Promise<Uint8Array> {
  return format === "pdf"
    ? renderRecordPdf(record)
    : new TextEncoder().encode(renderRecordHtml(record));
}
