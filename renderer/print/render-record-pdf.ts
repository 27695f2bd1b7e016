import type { FilledRecord } from "./filled-record.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createRecordView } from "./view/record-view.ts";

/** The filled record as a tagged PDF (PDF/UA-1), A4 portrait, to be read and archived. */
export function renderRecordPdf(record: FilledRecord): Uint8Array {
  return compilePdf("record", createRecordView(record));
}
