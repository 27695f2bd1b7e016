// Sums against exact arithmetic: whole multiples of 2⁻¹⁰⁷⁴, the least double.

import fc from "fast-check";
import { expect, test } from "vitest";
import { sumExactly } from "../../../engine/statistics/sum-exactly.ts";

const LEAST = 1074n;

/** A double as a whole number of 2⁻¹⁰⁷⁴. */
function exact(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const word = bits.getBigUint64(0);
  const exponent = (word >> 52n) & 0x7ffn;
  const fraction = word & ((1n << 52n) - 1n);
  const size = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n);
  return word >> 63n === 0n ? size : -size;
}

/** The double nearest to a whole number of 2⁻¹⁰⁷⁴, ties to even. */
function nearest(units: bigint): number {
  const size = units < 0n ? -units : units;
  const extra = BigInt(Math.max(0, size.toString(2).length - 53));
  const whole = size >> extra;
  const rest = size - (whole << extra);
  const half = extra === 0n ? 1n : 1n << (extra - 1n);
  const isUp = extra > 0n && (rest > half || (rest === half && whole % 2n === 1n));
  const rounded = Number(whole + (isUp ? 1n : 0n));
  const value = rounded * 2 ** Number(extra - LEAST);
  return (units < 0n ? -value : value) + 0;
}

const sumOf = (figures: readonly number[]) => sumExactly(Float64Array.from(figures));

const figure = fc.oneof(
  fc.double({ noNaN: true, min: -(2 ** 900), max: 2 ** 900 }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(2 ** 53, -(2 ** 53), 1, 2 ** -53, 2 ** -1074, 0.1, -0.1),
);

test("a sum is the double nearest to the exact one", () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 60 }), (figures) => {
      const units = figures.reduce((sum, value) => sum + exact(value), 0n);
      expect(sumOf(figures)).toBe(nearest(units));
    }),
    { numRuns: 2000 },
  );
});

test("the order of the figures changes no bit", () => {
  const shuffled = fc
    .array(figure, { minLength: 2, maxLength: 60 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
  fc.assert(
    fc.property(shuffled, ([figures, other]) => {
      expect(sumOf(other)).toBe(sumOf(figures));
    }),
  );
});

test.each<[string, readonly number[], number]>([
  ["nothing", [], 0],
  ["tenths", Array<number>(10).fill(0.1), 1],
  ["a little between two that cancel", [1e100, 1, -1e100], 1],
  // 2⁵³ + 1 is half-way: what is left over decides.
  ["a tie, and a hair above it", [2 ** 53, 1, 2 ** -60], 2 ** 53 + 2],
  ["a tie, and a hair below it", [2 ** 53, 1, -(2 ** -60)], 2 ** 53],
  ["a tie, to even", [2 ** 53, 1], 2 ** 53],
  ["opposites, never -0", [-0, -1, 1], 0],
])("%s", (_name, figures, sum) => {
  expect(sumOf(figures)).toBe(sum);
});

test("figures too great to be added in any order have no sum", () => {
  expect(sumOf([2 ** 960, -(2 ** 960)])).toBeNaN();
  expect(sumOf([1, Number.MAX_VALUE])).toBeNaN();
});
