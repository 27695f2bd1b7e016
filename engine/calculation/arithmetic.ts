// The operations of the kernel, where NaN stands for an absent figure. The generated module
// carries these very functions: a figure has the same bits everywhere.

/**
 * The figure, or absent when it has no bound: an overflow, a division by zero. −0 is 0. What a
 * finite figure lacks of itself is zero: no test.
 */
export function finite(value: number): number {
  return value - value + value;
}

/** The present ones added in order; absent when none is. */
export function sumAvailable(...values: readonly number[]): number {
  let total = Number.NaN;
  for (const value of values) {
    if (!Number.isNaN(value)) total = Number.isNaN(total) ? value : total + value;
  }
  return total;
}

/** The calendar year of a day counted from 1970-01-01. */
export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** Equality within a tolerance, itself widened by what binary fractions lose; false when absent. */
export function near(left: number, right: number, tolerance: number): boolean {
  if (tolerance === 0) return left === right;
  const slack = (Math.abs(left) + Math.abs(right)) * 2 ** -48;
  return Math.abs(left - right) <= tolerance + slack;
}

/** The opposite of `near`, and false too when a side is absent. */
export function far(left: number, right: number, tolerance: number): boolean {
  if (tolerance === 0) return left < right || left > right;
  const slack = (Math.abs(left) + Math.abs(right)) * 2 ** -48;
  return Math.abs(left - right) > tolerance + slack;
}
