import type { ExportColumn } from "../../model/export-column.ts";

/** The layout of the regional export: one line per establishment, these columns in this order. */
export interface ExportPlan {
  readonly campaign: string;
  readonly hash: string;
  readonly columns: readonly ExportColumn[];
}
