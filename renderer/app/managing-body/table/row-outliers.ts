import { type CellView, figuresOf } from "./cell-view.ts";
import { findOutliers } from "./find-outliers.ts";
import { outlierSentence } from "./outlier-sentence.ts";
import type { TableRow } from "./table-row.ts";

/** By place in the row: why the figure is to be looked at. Rows without figures have none. */
export function rowOutliers(
  row: TableRow,
  views: readonly CellView[],
): ReadonlyMap<number, string> {
  const [cell] = row.asked.values();
  const found = findOutliers(figuresOf(views));
  return new Map(found.map((one) => [one.at, outlierSentence(one, cell?.number)]));
}
