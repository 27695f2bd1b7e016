import { expect, test } from "vitest";
import { formatNumber } from "../../../engine/calculation/format-number.ts";

test.each([
  [0, 0, "", "0"],
  [-0, 1, "", "0,0"],
  [1234.5, 1, "", "1\u202F234,5"],
  [1234567.891, 2, "€", "1\u202F234\u202F567,89\u00A0€"],
  [999, 0, "places", "999\u00A0places"],
  [-1234.5, 1, "%", "\u22121\u202F234,5\u00A0%"],
  [-0.04, 1, "", "0,0"],
  [0.285, 2, "", "0,29"],
  [1.005, 2, "", "1,01"],
  [2.5, 0, "", "3"],
  [-2.5, 0, "", "\u22123"],
  [8.5 / 100, 2, "", "0,09"],
  [1_500_000_000_000.25, 2, "€", "1\u202F500\u202F000\u202F000\u202F000,25\u00A0€"],
  [2 ** 47, 0, "", "140\u202F737\u202F488\u202F355\u202F328"],
  [1e21, 0, "", "1\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000\u202F000"],
])("%s at %s decimals with « %s »", (value, decimals, symbol, expected) => {
  expect(formatNumber(value, decimals, symbol)).toBe(expected);
});
