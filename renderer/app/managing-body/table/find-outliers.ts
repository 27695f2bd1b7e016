// Which establishments' figures stand far from their sisters'. Robust: a few wild figures move
// neither the median nor the deviation that the others are measured by.

import { median } from "./median.ts";

export interface Outlier {
  /** Its place among the figures given. */
  readonly at: number;
  readonly value: number;
  readonly median: number;
}

/** Below, nothing is said: a median of four is nobody's rule. */
export const FEWEST_FIGURES = 5;

/** Of a modified z-score (Iglewicz and Hoaglin, 1993). */
const FARTHEST = 3.5;

/** What a normal law's median deviation, and its mean deviation, are to its standard deviation. */
const PER_MEDIAN_DEVIATION = 1.4826;
const PER_MEAN_DEVIATION = 1.2533;

/** Nearer than half of the median, an odd figure is no slip of the keyboard. */
const NEAREST = 0.5;

/**
 * The figures whose modified z-score is above 3.5 and that are at least half of the median away from
 * it. Where more than half of the figures are the same, the mean deviation stands for the median one,
 * which is zero. Nothing among fewer than five figures; the same whatever the unit.
 */
export function findOutliers(figures: readonly (number | undefined)[]): readonly Outlier[] {
  const values = figures.filter((figure) => figure !== undefined);
  if (values.length < FEWEST_FIGURES) return [];
  const middle = median(values);
  const deviations = values.map((value) => Math.abs(value - middle));
  const scale = PER_MEDIAN_DEVIATION * median(deviations) || PER_MEAN_DEVIATION * mean(deviations);
  if (scale === 0) return [];
  return figures.flatMap((value, at) => {
    if (value === undefined) return [];
    const distance = Math.abs(value - middle);
    const far = distance / scale > FARTHEST && distance >= NEAREST * Math.abs(middle);
    return far ? [{ at, value, median: middle }] : [];
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
