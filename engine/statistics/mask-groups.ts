// Which groups of a table may be told, so that no establishment's own figure can be read from it.

/** `tooFew`: under the minimum. `complementary`: hidden so that another cannot be subtracted. */
export type Masking = "told" | "tooFew" | "complementary";

/**
 * For one result, from the number of records with a figure in each group of a table that also tells
 * all of them together. What is hidden, taken as a whole, is what the total less the told groups
 * gives away: it must be of `minimum` records too, or of none. So the smallest told groups, first
 * come first served, are hidden until it is.
 */
export function maskGroups(counts: readonly number[], minimum: number): readonly Masking[] {
  const masking = counts.map((count): Masking => (count < minimum ? "tooFew" : "told"));
  let hidden = counts.reduce((sum, count) => (count < minimum ? sum + count : sum), 0);
  const told = counts.flatMap((count, group) => (count < minimum ? [] : [group]));
  told.sort((a, b) => counts[a]! - counts[b]! || a - b);
  for (const group of told) {
    if (hidden === 0 || hidden >= minimum) break;
    masking[group] = "complementary";
    hidden += counts[group]!;
  }
  return masking;
}
