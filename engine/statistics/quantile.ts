/**
 * The value below which stands a `share` (0 to 1) of figures sorted from the least to the greatest,
 * by linear interpolation between the two nearest ranks: `QUARTILE.INC` of spreadsheets, type 7 of
 * Hyndman and Fan. NaN when there is none, or when the two are too far apart to be subtracted.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const rank = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(rank)] ?? Number.NaN;
  const upper = sorted[Math.ceil(rank)] ?? Number.NaN;
  const value = lower + (rank - Math.floor(rank)) * (upper - lower);
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}
