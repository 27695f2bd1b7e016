import { expect, test } from "vitest";
import { barOf, chartScale } from "../../../../renderer/app/results/chart-scale.ts";

const HUGE = Number.MAX_VALUE;

test("the longest bar takes the width; the others their share of it", () => {
  const scale = chartScale([50, 200]);
  expect(barOf(scale, 200)).toEqual({ x: 0, width: 100 });
  expect(barOf(scale, 50)).toEqual({ x: 0, width: 25 });
});

test("zero has no bar, and a figure that is not zero is seen", () => {
  const scale = chartScale([0, 1e12, 0.001]);
  expect(barOf(scale, 0).width).toBe(0);
  expect(barOf(scale, 0.001)).toEqual({ x: 0, width: 1 });
});

test("negative figures go the other way from the same zero", () => {
  const scale = chartScale([-50, 150]);
  expect(scale.zero).toBe(25);
  expect(barOf(scale, -50)).toEqual({ x: 0, width: 25 });
  expect(barOf(scale, 150)).toEqual({ x: 25, width: 75 });
  const below = chartScale([-10, -40]);
  expect(below.zero).toBe(100);
  expect(barOf(below, -40)).toEqual({ x: 0, width: 100 });
  expect(barOf(below, -10)).toEqual({ x: 75, width: 25 });
});

test("a share of a whole stands upon the whole, until it passes it", () => {
  expect(barOf(chartScale([40, 20], 100), 40)).toEqual({ x: 0, width: 40 });
  expect(barOf(chartScale([200, 100], 100), 200)).toEqual({ x: 0, width: 100 });
  expect(chartScale([-10, 40], 100).zero).toBe(20);
});

test("nothing, only zeros and the widest doubles give finite places within the chart", () => {
  for (const values of [[], [0, 0], [HUGE, -HUGE], [Number.MIN_VALUE], [-Number.MIN_VALUE, HUGE]]) {
    const scale = chartScale(values);
    for (const value of [...values, 0]) {
      const { x, width } = barOf(scale, value);
      expect([values, Number.isFinite(x), Number.isFinite(width)]).toEqual([values, true, true]);
      expect([values, x >= 0, x + width <= 100]).toEqual([values, true, true]);
    }
  }
});
