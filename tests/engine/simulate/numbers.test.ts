// Where chance comes from: the same on any machine, and shaped as it is asked.

import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandomSource } from "../../../engine/simulate/create-random.ts";
import { drawLaw } from "../../../engine/simulate/draw-law.ts";
import { drawWeighted } from "../../../engine/simulate/draw-weighted.ts";
import { exponential, naturalLogarithm } from "../../../engine/simulate/elementary.ts";
import { shareOut, varyWeights } from "../../../engine/simulate/share-out.ts";

const seeds = fc.nat({ max: Number.MAX_SAFE_INTEGER });

function draws(seed: number, record: number, purpose: string, count: number): readonly number[] {
  const random = createRandomSource(seed).begin(record, purpose);
  return Array.from({ length: count }, () => random());
}

test("a stream depends on its seed, its record and its purpose, not on what was drawn before", () => {
  fc.assert(
    fc.property(seeds, fc.nat(), fc.string(), fc.string(), (seed, record, purpose, other) => {
      const source = createRandomSource(seed);
      source.begin(record, other)();
      const random = source.begin(record, purpose);
      expect([random(), random()]).toEqual(draws(seed, record, purpose, 2));
    }),
  );
});

test("near seeds, records and purposes give other numbers", () => {
  const all = [0, 1, 2, 2 ** 32, 2 ** 32 + 1].flatMap((seed) =>
    [1, 2, 3].flatMap((record) =>
      ["a", "b", "ab"].flatMap((purpose) => draws(seed, record, purpose, 3)),
    ),
  );
  expect(new Set(all).size).toBe(all.length);
});

test("numbers are from 0 to 1, even over tenths, within and across records", () => {
  const within = draws(5, 1, "places", 20_000);
  const across = Array.from({ length: 20_000 }, (_, record) => draws(5, record, "places", 1)[0]!);
  for (const numbers of [within, across]) {
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = numbers.filter((one) => Math.floor(one * 10) === tenth).length;
      // Five deviations of a count of 2 000.
      expect(Math.abs(count - 2000)).toBeLessThan(212);
    }
  }
});

test("the exponential and the logarithm are those of mathematics", () => {
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 12);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
      expect(naturalLogarithm(x)).toBeCloseTo(Math.log(x), 12);
    }),
  );
});

test("a log-normal law has its median, and two draws of three between the spread's bounds", () => {
  const random = createRandomSource(3).begin(1, "");
  const law = { kind: "logNormal", median: 40, spread: 1.5 } as const;
  const numbers = Array.from({ length: 20_000 }, () => drawLaw(law, random));
  const share = (keep: (one: number) => boolean) => numbers.filter(keep).length / numbers.length;
  expect(share((one) => one < 40)).toBeCloseTo(0.5, 1);
  // One deviation on each side of a bell: 68 %.
  const between = share((one) => one > 40 / 1.5 && one < 40 * 1.5);
  expect(Math.abs(between - 0.683)).toBeLessThan(0.02);
});

test("a key is drawn as often as it weighs; one that weighs nothing, never", () => {
  const random = createRandomSource(4).begin(1, "");
  const weights = new Map([
    ["a", 3],
    ["never", 0],
    ["b", 1],
  ]);
  const keys = Array.from({ length: 20_000 }, () => drawWeighted(weights, random));
  expect(new Set(keys)).toEqual(new Set(["a", "b"]));
  expect(keys.filter((key) => key === "a").length / keys.length).toBeCloseTo(0.75, 1);
  expect(drawWeighted(new Map([["alone", 0]]), random)).toBe("alone");
  expect(drawWeighted(new Map(), random)).toBeUndefined();
});

const weightings = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 100, noNaN: true })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((weights) => new Map(weights.map((weight, rank) => [`k${rank}`, weight])));

test("what is shared out is shared to the last unit, each key within one of its exact share", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), weightings, seeds, (units, weights, seed) => {
      // The two ends too, where rounding could lose or add a unit.
      const ends = [() => 0, () => 1 - 2 ** -32];
      const random = ends[seed % 3] ?? createRandomSource(seed).begin(1, "");
      const shares = shareOut(units, weights, random);
      const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBe(units);
      for (const [key, share] of shares) {
        expect(Number.isInteger(share) && share >= 0).toBe(true);
        const exact = total === 0 ? units / weights.size : (units * weights.get(key)!) / total;
        expect(Math.abs(share - exact)).toBeLessThan(1.001);
        if (total > 0 && weights.get(key) === 0) expect(share).toBe(0);
      }
    }),
  );
});

test("weights move by their variation at most, and zero stays zero", () => {
  fc.assert(
    fc.property(
      weightings,
      fc.double({ min: 0, max: 1, noNaN: true }),
      seeds,
      (weights, by, seed) => {
        const varied = varyWeights(weights, by, createRandomSource(seed).begin(1, ""));
        for (const [key, weight] of weights) {
          expect(Math.abs(varied.get(key)! - weight)).toBeLessThanOrEqual(weight * (by + 1e-12));
        }
      },
    ),
  );
});
