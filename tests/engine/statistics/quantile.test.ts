import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../../engine/statistics/quantile.ts";

test.each<[string, readonly number[], readonly [number, number, number]]>([
  // The example of the documentation of QUARTILE.INC for the first quartile; the others by hand:
  // ranks 0.25 × 7 = 1.75, 3.5 and 5.25, counted from 0.
  ["eight figures", [1, 2, 4, 7, 8, 9, 10, 12], [3.5, 7.5, 9.25]],
  ["one: it is every quartile", [7], [7, 7, 7]],
  ["two: at the quarters between them", [0, 4], [1, 2, 3]],
  ["five: the second, third and fourth", [1, 10, 100, 1000, 10000], [10, 100, 1000]],
  ["all alike", [0.1, 0.1, 0.1, 0.1], [0.1, 0.1, 0.1]],
  ["below zero, never -0", [-4, -0, -0, -0], [-1, 0, 0]],
])("%s", (_name, sorted, quartiles) => {
  const figures = Float64Array.from(sorted);
  expect([0.25, 0.5, 0.75].map((share) => quantile(figures, share))).toEqual(quartiles);
});

test("none, or two that are too far apart to be subtracted, give none", () => {
  expect(quantile(new Float64Array(), 0.5)).toBeNaN();
  expect(quantile(Float64Array.of(-Number.MAX_VALUE, Number.MAX_VALUE), 0.5)).toBeNaN();
});

test("quartiles stand in order, between the extremes", () => {
  const figures = fc.float64Array({ noNaN: true, min: -1e300, max: 1e300, minLength: 1 });
  fc.assert(
    fc.property(figures, (drawn) => {
      const sorted = drawn.slice().sort();
      const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share));
      expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
      expect(shares[0]).toBe(sorted[0]! + 0);
      expect(shares[4]).toBe(sorted.at(-1)! + 0);
    }),
  );
});
