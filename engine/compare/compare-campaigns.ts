// Two campaigns in, a typed list of changes out, each with its consequence.
import type { Campaign } from "../model/campaign.ts";
import type { Change } from "./change.ts";
import { compareBlocks } from "./comparers/blocks.ts";
import { compareCampaign } from "./comparers/campaign.ts";
import { compareCodeLists } from "./comparers/code-lists.ts";
import { compareControls } from "./comparers/controls.ts";
import { compareDimensions } from "./comparers/dimensions.ts";
import { compareExportColumns } from "./comparers/export-columns.ts";
import { compareIndicators } from "./comparers/indicators.ts";
import { compareItems } from "./comparers/items.ts";
import { compareKits } from "./comparers/kit.ts";
import { comparePlatforms } from "./comparers/platforms.ts";
import { compareReasons } from "./comparers/reasons.ts";
import { compareSharedLabels } from "./comparers/shared-labels.ts";
import type { Comparer } from "./comparison.ts";
import { createCategoryFilter } from "./create-category-filter.ts";
import { createComparison } from "./create-comparison.ts";
import { gatherYearTexts } from "./gather-year-texts.ts";

/** In the order a reader wants them. To add one: its file in comparers/, its line here. */
const comparers: readonly Comparer[] = [
  compareCampaign,
  comparePlatforms,
  compareKits,
  compareBlocks,
  compareItems,
  compareSharedLabels,
  compareCodeLists,
  compareDimensions,
  compareIndicators,
  compareReasons,
  compareControls,
  compareExportColumns,
];

/**
 * What changes from `before` to `after`, for one category when it is given; empty for two readings
 * of the same campaign.
 */
export function compareCampaigns(
  before: Campaign,
  after: Campaign,
  category?: string,
): readonly Change[] {
  const comparison = createComparison(before, after);
  const changes = comparers.flatMap((compare) => compare(comparison));
  const own =
    category === undefined
      ? changes
      : changes.filter(createCategoryFilter(before, after, category));
  return gatherYearTexts(own, comparison);
}
