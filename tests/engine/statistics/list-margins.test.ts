import { expect, test } from "vitest";
import { listMargins } from "../../../engine/statistics/list-margins.ts";

test("no key, no margin; one key, all the groups together", () => {
  expect(listMargins([])).toEqual([]);
  expect(listMargins([["a"], ["b"]])).toEqual([[0, 1]]);
});

test("two keys: the whole, then each value of each", () => {
  const groups = [
    ["a", "x"],
    ["a", "y"],
    ["b", "x"],
  ];
  expect(listMargins(groups)).toEqual([[0, 1, 2], [0, 1], [2], [0, 2], [1]]);
});

test("three keys: seven ways to add up, the whole, one value fixed, two", () => {
  expect(listMargins([["a", "x", "1"]])).toEqual(Array(7).fill([0]));
});
