// Statistics of groups against the plainest way to work them out.

import fc from "fast-check";
import { expect, test } from "vitest";
import { FIGURE, NOT_ASKED, stateOf } from "../../../engine/statistics/record-state.ts";
import { type ResultColumn, summarise } from "../../../engine/statistics/summarise.ts";

const MISSING = stateOf({ absence: "missing" });
const HIDDEN = stateOf({ absence: "notApplicable" });
const ZERO = stateOf({ absence: "notComputable", reason: "zeroDenominator" });

/** One record: its group, its state, the terms of its ratio. */
interface Drawn {
  readonly group: number;
  readonly state: number;
  readonly numerator: number;
  readonly denominator: number;
}

const FACTOR = 100;
const GROUPS = 4;

const record: fc.Arbitrary<Drawn> = fc.record({
  group: fc.nat({ max: GROUPS - 1 }),
  state: fc.constantFrom(FIGURE, FIGURE, FIGURE, MISSING, HIDDEN, ZERO, NOT_ASKED),
  numerator: fc.integer({ min: -50, max: 1000 }),
  denominator: fc.integer({ min: 1, max: 400 }),
});

function columnOf(records: readonly Drawn[]): ResultColumn {
  const figureOf = ({ state, numerator, denominator }: Drawn) =>
    state === FIGURE ? (FACTOR * numerator) / denominator + 0 : Number.NaN;
  // Terms may be there when the figure is not: what is divided by zero is known.
  return {
    figures: Float64Array.from(records, figureOf),
    states: Uint8Array.from(records, ({ state }) => state),
    ratio: {
      factor: FACTOR,
      numerators: Float64Array.from(records, ({ numerator }) => numerator),
      denominators: Float64Array.from(records, ({ denominator }) => denominator),
    },
  };
}

const groupsOf = (records: readonly Drawn[]) => Int32Array.from(records, ({ group }) => group);

test("statistics of each group are those worked out naively", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 80 }), (records) => {
      const column = columnOf(records);
      const summaries = summarise(column, groupsOf(records), GROUPS);
      expect(summaries).toHaveLength(GROUPS);
      for (const [group, summary] of summaries.entries()) {
        const ranks = records.flatMap((one, rank) => (one.group === group ? [rank] : []));
        const count = (state: number) =>
          ranks.filter((rank) => records[rank]!.state === state).length;
        const present = ranks.filter((rank) => records[rank]!.state === FIGURE);
        const figures = present.map((rank) => column.figures[rank]!).sort((a, b) => a - b);
        expect(summary.asked).toBe(ranks.length - count(NOT_ASKED));
        expect(summary.count).toBe(figures.length);
        expect(summary.absences).toEqual({
          missing: count(MISSING),
          notApplicable: count(HIDDEN),
          notComputable: count(ZERO),
          reasons: count(ZERO) === 0 ? {} : { zeroDenominator: count(ZERO) },
        });
        const sum = figures.reduce((total, figure) => total + figure, 0);
        expectNear(summary.sum, figures.length === 0 ? null : sum);
        expectNear(summary.mean, figures.length === 0 ? null : sum / figures.length);
        expect(summary.minimum).toBe(figures[0] ?? null);
        expect(summary.maximum).toBe(figures.at(-1) ?? null);
        expectNear(summary.median, medianOf(figures));
        // Terms are whole numbers: their sums are exact.
        const add = (key: "numerator" | "denominator") =>
          present.reduce((total, rank) => total + records[rank]![key], 0);
        const isEmpty = present.length === 0;
        expect(summary.ratio?.numerator).toBe(isEmpty ? null : add("numerator"));
        expect(summary.ratio?.denominator).toBe(isEmpty ? null : add("denominator"));
        expect(summary.ratio?.value).toBe(
          isEmpty ? null : (FACTOR * add("numerator")) / add("denominator") + 0,
        );
      }
    }),
  );
});

function medianOf(sorted: readonly number[]): number | null {
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[half - 0.5]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** To the last digits, which a plain sum loses. */
function expectNear(found: number | null, expected: number | null): void {
  if (found === null || expected === null) expect(found).toBe(expected);
  else
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

test("the order of the records changes no bit", () => {
  const shuffled = fc
    .array(record, { minLength: 1, maxLength: 60 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
  fc.assert(
    fc.property(shuffled, ([records, other]) => {
      const [one, two] = [records, other].map((all) =>
        summarise(columnOf(all), groupsOf(all), GROUPS),
      );
      expect(two).toEqual(one);
    }),
  );
});

test("a rate of the whole is that of its parts put together, not their mean", () => {
  // 1 of 10 and 9 of 30: 10 of 40 is 25 %, while the mean of 10 % and 30 % is 20 %.
  const column: ResultColumn = {
    figures: Float64Array.of(10, 30, Number.NaN),
    states: Uint8Array.of(FIGURE, FIGURE, ZERO),
    ratio: {
      factor: 100,
      numerators: Float64Array.of(1, 9, 5),
      denominators: Float64Array.of(10, 30, 0),
    },
  };
  const [summary] = summarise(column, new Int32Array(3), 1);
  expect(summary).toMatchObject({
    asked: 3,
    count: 2,
    mean: 20,
    sum: 40,
    ratio: { numerator: 10, denominator: 40, value: 25 },
  });
});

test("figures beyond what is added have quartiles, and no mean", () => {
  const figures = Float64Array.of(1e300, 1e300, 1e300);
  const [summary] = summarise({ figures, states: new Uint8Array(3) }, new Int32Array(3), 1);
  expect(summary).toMatchObject({ count: 3, sum: null, mean: null, median: 1e300 });
});

test("denominators that cancel give no rate", () => {
  const column: ResultColumn = {
    figures: Float64Array.of(1, -1),
    states: new Uint8Array(2),
    ratio: {
      factor: 1,
      numerators: Float64Array.of(2, 2),
      denominators: Float64Array.of(2, -2),
    },
  };
  const [summary] = summarise(column, new Int32Array(2), 1);
  expect(summary?.ratio).toEqual({ numerator: 4, denominator: 0, value: null });
});
