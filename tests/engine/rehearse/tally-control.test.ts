import { expect, test } from "vitest";
import { shareTripped, tallyControl } from "../../../engine/rehearse/tally-control.ts";

const ABSENT = Number.NaN;

test("one line that is false is enough, and hides those that are undetermined", () => {
  const everybody = [true, true];
  const columns = [
    { holds: Float64Array.of(1, 1, 0, ABSENT, 0), checks: everybody },
    { holds: Float64Array.of(1, ABSENT, ABSENT, ABSENT, 0), checks: everybody },
  ];
  const counts = tallyControl(columns, Int32Array.of(0, 0, 1, 1, 1));
  expect(counts).toEqual({ asked: 5, tripped: 2, undetermined: 2 });
  expect(shareTripped(counts)).toBe(40);
});

test("a category that is not checked, or not on this line, does not count", () => {
  const columns = [
    { holds: Float64Array.of(ABSENT, ABSENT, 0), checks: [false, false, true] },
    { holds: Float64Array.of(ABSENT, 1, ABSENT), checks: [false, true, false] },
  ];
  const counts = tallyControl(columns, Int32Array.of(0, 1, 2));
  expect(counts).toEqual({ asked: 2, tripped: 1, undetermined: 0 });
});

test("of nobody, no share", () => {
  expect(shareTripped(tallyControl([], Int32Array.of(0)))).toBe(0);
});
