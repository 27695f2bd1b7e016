// Laws of the figures that stand out among sisters.

import fc from "fast-check";
import { expect, test } from "vitest";
import { findOutliers } from "../../../../renderer/app/managing-body/table/find-outliers.ts";

/** Sisters that are much alike, in small figures or in large ones, a few blanks and a few wild ones. */
const figures = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 3 }))
  .chain(([middle, spread]) =>
    fc.array(
      fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: middle - spread, max: middle + spread }) },
        { weight: 1, arbitrary: fc.integer({ min: -10_000, max: 10_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: -20, max: 20 }) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
      { maxLength: 45 },
    ),
  );
const places = (row: readonly (number | undefined)[]) => findOutliers(row).map(({ at }) => at);

test("the unit does not count: lits or thousands of lits, euros or cents", () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 1000 }), (row, factor) => {
      const scaled = row.map((value) => (value === undefined ? undefined : value * factor));
      expect(places(scaled)).toEqual(places(row));
    }),
  );
});

test("nor does the sign", () => {
  fc.assert(
    fc.property(figures, (row) => {
      const opposite = row.map((value) => (value === undefined ? undefined : -value));
      expect(places(opposite)).toEqual(places(row));
    }),
  );
});

test("a row of the same figure has none, however long", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (value, count) => {
      expect(findOutliers(Array(count).fill(value))).toEqual([]);
    }),
  );
});

test("fewer than five figures have none, and blanks are no figures", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { maxLength: 4 }),
      fc.integer({ min: 0, max: 40 }),
      (values, blanks) => {
        expect(findOutliers([...values, ...Array(blanks).fill(undefined)])).toEqual([]);
      },
    ),
  );
});

test("never half of them: the median is among the others", () => {
  fc.assert(
    fc.property(figures, (row) => {
      const count = row.filter((value) => value !== undefined).length;
      expect(findOutliers(row).length * 2).toBeLessThanOrEqual(count);
    }),
  );
});

test("the order of the establishments does not count", () => {
  fc.assert(
    fc.property(figures, (row) => {
      const found = findOutliers(row).map(({ value }) => value);
      const back = findOutliers(row.toReversed()).map(({ value }) => value);
      expect(back.toReversed()).toEqual(found);
    }),
  );
});
