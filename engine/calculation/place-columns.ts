import type { Program } from "./program.ts";

/** What each place of `columns` holds. */
export interface ColumnPlaces {
  /** Results in their order, from 0; then controls. */
  readonly results: number;
  readonly controls: number;
  /** Then the two terms of each result that is a ratio, in order. */
  readonly ratios: readonly RatioPlaces[];
  /** All of them. */
  readonly count: number;
}

/** `result` is a rank, and so a place. */
export interface RatioPlaces {
  readonly result: number;
  readonly numerator: number;
  readonly denominator: number;
}

export function placeColumns({ results, controls }: Program): ColumnPlaces {
  const ranks = results.flatMap(({ ratio }, rank) => (ratio === undefined ? [] : [rank]));
  const first = results.length + controls.length;
  const ratios = ranks.map((result, rank) => ({
    result,
    numerator: first + 2 * rank,
    denominator: first + 2 * rank + 1,
  }));
  return {
    results: results.length,
    controls: controls.length,
    ratios,
    count: first + 2 * ratios.length,
  };
}
