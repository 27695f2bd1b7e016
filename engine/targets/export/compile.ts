import type { Campaign } from "../../model/campaign.ts";
import type { ExportPlan } from "./plan.ts";

export function compileExport({ year, hash, exportColumns }: Campaign): ExportPlan {
  return { campaign: year, hash, columns: exportColumns };
}
