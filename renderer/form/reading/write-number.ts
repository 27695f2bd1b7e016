const NARROW_SPACE = "\u202F";
const MINUS = "\u2212";

/**
 * A number in French, with all its decimals: « 1 234,5 ». Unlike a displayed result it is never
 * rounded, for it goes back into the box where it was typed.
 */
export function writeNumber(value: number): string {
  const [whole = "", fraction] = Math.abs(value).toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NARROW_SPACE);
  const sign = value < 0 ? MINUS : "";
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}
