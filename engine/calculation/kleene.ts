// Conditions as figures: 1 true, 0 false, NaN undetermined.
import { near } from "./arithmetic.ts";
import type { Comparison } from "./program.ts";

/** One `decisive` operand decides, whatever the other; else both must be known. */
export function both(left: number, right: number, decisive: 0 | 1): number {
  if (left === decisive || right === decisive) return decisive;
  return left + right - (left + right) === 0 ? 1 - decisive : Number.NaN;
}

export function compare(
  comparison: Comparison,
  tolerance: number,
  left: number,
  right: number,
): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.NaN;
  return holds(comparison, tolerance, left, right) ? 1 : 0;
}

function holds(comparison: Comparison, tolerance: number, left: number, right: number): boolean {
  switch (comparison) {
    case "=":
      return near(left, right, tolerance);
    case "<>":
      return !near(left, right, tolerance);
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}
