import { expect, test } from "vitest";
import { compareFigures } from "../../../engine/rehearse/compare-figures.ts";
import { NOT_ASKED, stateOf } from "../../../engine/statistics/record-state.ts";

const MISSING = stateOf({ absence: "missing" });
const ZERO = stateOf({ absence: "notComputable", reason: "zeroDenominator" });
const EMPTY = stateOf({ absence: "notComputable", reason: "empty" });
const rule = { establishments: Int32Array.of(0, 1, 2, 3), minimum: 3 };

/** Figures, or states of records that have none. */
function column(...cells: readonly (number | { readonly state: number })[]) {
  const figures = Float64Array.from(cells, (one) => (typeof one === "number" ? one : Number.NaN));
  const states = Uint8Array.from(cells, (one) => (typeof one === "number" ? 0 : one.state));
  return { figures, states };
}

test("records that do not have the same result are counted, rounding errors are not", () => {
  const before = column(0.3, 100, { state: MISSING }, 7);
  const after = column(0.1 + 0.2, 100.0001, { state: MISSING }, { state: MISSING });
  expect(compareFigures(before, after, rule)).toMatchObject({
    before: { asked: 4, count: 3, quartiles: { first: 3.65, median: 7, third: 53.5 } },
    after: { asked: 4, count: 2, quartiles: { masked: "tooFew" } },
    changed: 2,
  });
});

test("another cause of absence is a change, and so is to be asked", () => {
  const before = column(
    { state: ZERO },
    { state: ZERO },
    { state: NOT_ASKED },
    { state: NOT_ASKED },
  );
  const after = column({ state: ZERO }, { state: EMPTY }, { state: MISSING }, { state: NOT_ASKED });
  expect(compareFigures(before, after, rule)).toMatchObject({
    before: { asked: 2, count: 0, absences: { notComputable: 2 } },
    after: { asked: 3, absences: { missing: 1, notComputable: 2 } },
    changed: 2,
  });
});

test("a result that one year does not have changes for whoever is asked it", () => {
  const one = column(1, { state: NOT_ASKED }, { state: MISSING }, 2);
  expect(compareFigures(undefined, one, rule)).toMatchObject({ changed: 3 });
  expect(compareFigures(one, undefined, rule)).not.toHaveProperty("after");
});

test("without a minimum no quartile is told; one establishment four times is one", () => {
  const same = column(1, 2, 3, 4);
  const told = (one: typeof rule | { establishments: Int32Array; minimum: undefined }) =>
    compareFigures(same, same, one).after!.quartiles;
  expect(told(rule)).toEqual({ first: 1.75, median: 2.5, third: 3.25 });
  expect(told({ ...rule, minimum: undefined })).toEqual({ masked: "tooFew" });
  const alone = { establishments: new Int32Array(4), minimum: 3 };
  expect(told(alone)).toEqual({ masked: "tooFew" });
});
