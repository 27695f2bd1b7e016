/** Half of the last bits of a double: lifts `0.285` above the tie that it stands for. */
const NUDGE = 1 + 2 ** -48;

/**
 * `value` at `decimals` (0 to 6), ties away from zero as on paper: a quotient that is exactly
 * a tie in decimal is rounded up, although its double may lie just below.
 */
export function roundDecimal(value: number, decimals: number): number {
  const power = 10 ** decimals;
  const magnitude = Math.abs(value) * power;
  if (magnitude >= 2 ** 52) return value;
  const rounded = Math.floor(magnitude * NUDGE + 0.5) / power;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
