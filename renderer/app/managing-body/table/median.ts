/** The middle one, or half-way between the two in the middle; of at least one figure. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const above = sorted[middle] ?? Number.NaN;
  if (sorted.length % 2 === 1) return above;
  return ((sorted[middle - 1] ?? Number.NaN) + above) / 2;
}
