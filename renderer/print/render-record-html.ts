import type { FilledRecord } from "./filled-record.ts";
import { printStyle } from "./print-style.ts";
import { templates } from "./template-engine.ts";
import { createRecordView } from "./view/record-view.ts";

/** The filled record as one HTML page that stands alone: no script, its style inside. */
export function renderRecordHtml(record: FilledRecord): string {
  return templates.record({ ...createRecordView(record), style: printStyle("record") });
}
