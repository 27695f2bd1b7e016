// The layout of the regional export as JSON: what fills the file, and what its readers map from.

import type { Artefact } from "../target.ts";
import type { ExportPlan } from "./plan.ts";

/** `export.json`; nothing for a campaign that exports no column. */
export function emitExport(plan: ExportPlan): readonly Artefact[] {
  if (plan.columns.length === 0) return [];
  const content = `${JSON.stringify(plan, null, 2)}\n`;
  return [{ path: "export.json", mediaType: "application/json", content }];
}
