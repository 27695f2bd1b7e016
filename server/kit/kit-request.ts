import type { Campaign, KitPlan } from "../../engine/index.ts";
import type { PersonalGrid } from "../personal-grid.ts";
import type { ServedCampaign } from "../served-campaign.ts";

/** What a kit is made from. */
export interface KitRequest {
  readonly served: ServedCampaign;
  /** The campaign before; absent: nothing can be said of what changes. */
  readonly before?: Campaign;
  readonly plan: KitPlan;
  /** Whose kit it is; absent: any establishment's of the category. */
  readonly personal?: PersonalGrid;
  /** Where the application is, for its grids to lead there. */
  readonly address?: string;
}

/** The folder and the archive: `kit-<year>-<category>`, or the FINESS number of its establishment. */
export function kitName({ plan: { campaign, category, establishment } }: KitRequest): string {
  const owner = establishment?.finess.replace(/[^A-Za-z0-9]/g, "") || category.code;
  return `kit-${campaign}-${owner}`;
}
