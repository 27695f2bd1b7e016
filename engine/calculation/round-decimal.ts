/** From here a double keeps too few bits after the point for a tie to be told from its neighbours. */
const EXACT = 2 ** 48;
/** More than a division and two products take from a tie: a share of it, but never a digit. */
const LOST_SHARE = 2 ** -48;
const LOST_AT_MOST = 2 ** -12;

/**
 * `value` at `decimals` (0 to 6), ties away from zero as on paper: a quotient that is exactly
 * a tie in decimal is rounded up, although its double may lie just below. A value of 2⁴⁸ units
 * of its last decimal or more is given back as it is.
 */
export function roundDecimal(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const magnitude = Math.abs(value) * power;
  if (magnitude >= EXACT) return value;
  const lost = Math.min(magnitude * LOST_SHARE, LOST_AT_MOST);
  const rounded = Math.floor(magnitude + lost + 0.5) / power;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
