import { expect, test } from "vitest";
import { writeNumber } from "../../../../renderer/form/reading/write-number.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1\u202F000"],
  [1234567.25, "1\u202F234\u202F567,25"],
  [-1234.5, "\u22121\u202F234,5"],
  [0.125, "0,125"],
])("%d is written %j, with all its decimals", (value, text) => {
  expect(writeNumber(value)).toBe(text);
});
