// Where figures stand on a small chart a hundred wide, the line of zero always in it.

export interface ChartScale {
  /** Where zero is. */
  readonly zero: number;
  /** Where a value is. */
  readonly at: (value: number) => number;
}

const WIDTH = 100;

/** Holds every value and zero; a share of a whole may be shown upon the whole (`whole` is 100). */
export function chartScale(values: readonly number[], whole?: number): ChartScale {
  const inWhole = whole !== undefined && values.every((value) => value >= 0 && value <= whole);
  const low = Math.min(0, ...values);
  const high = inWhole ? whole : Math.max(0, ...values);
  // Halved first: the widest doubles are further apart than a double can tell.
  const span = high / 2 - low / 2;
  const at = (value: number) => (span === 0 ? 0 : ((value / 2 - low / 2) / span) * WIDTH);
  return { zero: at(0), at };
}

/** Narrower, a figure that is not zero would not be seen. */
const NARROWEST = 1;

/** From zero to the value; nothing for zero. */
export function barOf(
  { zero, at }: ChartScale,
  value: number,
): { readonly x: number; readonly width: number } {
  if (value === 0) return { x: zero, width: 0 };
  const end = at(value);
  const width = Math.max(NARROWEST, Math.abs(end - zero));
  const x = Math.min(value > 0 ? zero : zero - width, WIDTH - width);
  return { x: Math.max(0, x), width };
}
