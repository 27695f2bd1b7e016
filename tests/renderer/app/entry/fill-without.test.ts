import { expect, test } from "vitest";
import type { FillRate, Program } from "../../../../engine/index.ts";
import { fillWithout } from "../../../../renderer/app/entry/fill-without.ts";

const elements = ["beds", "staff", "ages", "note"].map((id) => ({
  id,
  required: id !== "note",
  countsInFillRate: true,
})) as unknown as Program["elements"];
// Three are expected: beds and staff are answered, ages is not.
const fill: FillRate = { rate: 66.7, required: 90, answered: 2, expected: 3, missing: ["ages"] };

test("an answer to be corrected counts as not given", () => {
  const found = fillWithout(fill, new Set(["beds"]), elements);
  expect(found).toMatchObject({ answered: 1, expected: 3, missing: ["ages", "beds"] });
  expect(found.rate).toBeCloseTo(100 / 3);
});

test("one that was missing already, or that is optional, changes nothing", () => {
  expect(fillWithout(fill, new Set(["ages", "note"]), elements)).toEqual(fill);
});
