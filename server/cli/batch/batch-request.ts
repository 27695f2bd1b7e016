import type { ServedCampaign } from "../../served-campaign.ts";
import type { GroupingKey } from "./grouping.ts";

export const BATCH_FORMATS = ["texte", "json", "csv"] as const;

/** What is asked of `millesime calculer` for a file of many submissions. */
export interface BatchRequest {
  /** A file, or `-`. */
  readonly path: string;
  readonly served: ServedCampaign;
  readonly format: (typeof BATCH_FORMATS)[number];
  /** Empty: statistics of the whole. */
  readonly keys: readonly GroupingKey[];
  /** The folder to write; absent: none. */
  readonly output: string | undefined;
}

/** Whether the output is a record per line, and not statistics. */
export function givesFacts({ format, keys }: BatchRequest): boolean {
  return format === "json" && keys.length === 0;
}
