import type { ServedCampaign } from "../../served-campaign.ts";

export const REHEARSAL_FORMATS = ["texte", "markdown", "json"] as const;

/** What is asked of `millesime repeter`. */
export interface RehearsalRequest {
  /** Last year's records: a file, or `-`. */
  readonly path: string;
  /** The campaign that they were entered under, and the draft. */
  readonly before: ServedCampaign;
  readonly after: ServedCampaign;
  /** Undefined: all of them. */
  readonly category: string | undefined;
  readonly format: (typeof REHEARSAL_FORMATS)[number];
  /** The folder to write; absent: none. */
  readonly output: string | undefined;
}
