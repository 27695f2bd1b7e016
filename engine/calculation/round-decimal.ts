/** From here a double keeps too few bits after the point for a tie to be told from its neighbours. */
const EXACT = 2 ** 48;
/** What is given back to a tie: more than a division and two products take, never a digit. */
const LOST_SHARE = 2 ** -48;
const LOST_AT_MOST = 2 ** -12;

/**
 * `value` at `decimals` (0 to 6), ties away from zero as on paper: a quotient that is exactly
 * a tie in decimal is rounded up, although its double may lie just below. Beyond
 * 2⁴² units of the last decimal such a quotient may go either way; from 2⁴⁸ on, a value is given
 * back as it is.
 */
export function roundDecimal(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const magnitude = Math.abs(value) * power;
  if (magnitude >= EXACT) return value;
  const lost = Math.min(magnitude * LOST_SHARE, LOST_AT_MOST);
  const rounded = Math.floor(magnitude + lost + 0.5) / power;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
