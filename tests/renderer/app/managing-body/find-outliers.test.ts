import { expect, test } from "vitest";
import { findOutliers } from "../../../../renderer/app/managing-body/table/find-outliers.ts";
import { outlierSentence } from "../../../../renderer/app/managing-body/table/outlier-sentence.ts";
import { places } from "./sample-table.ts";

test("a zero too many is found, at its place", () => {
  // Median 82, deviations 0 to 4 but one: 718 / (1.4826 × 2) is far above 3.5.
  const row = [80, 82, undefined, 84, 800, 78, 83];
  expect(findOutliers(row)).toEqual([{ at: 4, value: 800, median: 82.5 }]);
});

test("a figure that is merely odd among very alike ones is left in peace", () => {
  // 12 deviations away, and a tenth of the median only.
  expect(findOutliers([100, 100, 101, 99, 100, 110])).toEqual([]);
});

test("one that differs when all others are the same is found, if it is far", () => {
  expect(findOutliers([10, 10, 10, 10, 10, 10, 120]).map(({ at }) => at)).toEqual([6]);
  expect(findOutliers([10, 10, 10, 10, 10, 10, 11])).toEqual([]);
});

test("two groups are no outliers of each other", () => {
  expect(findOutliers([10, 11, 12, 100, 101, 102])).toEqual([]);
});

test.each([
  [1200, 100, "12 fois la médiane des établissements (100\u00A0places)"],
  [250, 100, "2,5 fois la médiane des établissements (100\u00A0places)"],
  [10, 100, "10 fois moins que la médiane des établissements (100\u00A0places)"],
  [0, 100, "zéro, quand la médiane des établissements est 100\u00A0places"],
  [30, 0, "loin de la médiane des établissements (0\u00A0places)"],
  [-30, 100, "loin de la médiane des établissements (100\u00A0places)"],
  [160, 100, "loin de la médiane des établissements (100\u00A0places)"],
])("%d against %d is told in words", (value, median, sentence) => {
  expect(outlierSentence({ value, median }, places)).toBe(sentence);
});
