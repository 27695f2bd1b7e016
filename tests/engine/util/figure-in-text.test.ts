import { expect, test } from "vitest";
import { figureInText } from "../../../engine/util/figure-in-text.ts";

test.each([
  ["540", "540"],
  ["0,5", "0.5"],
  ["-12.50", "-12.50"],
  ["0", "0"],
])("%s is the number %s", (text, figure) => {
  expect(figureInText(text)).toBe(figure);
});

test.each(["012", "1,5,2", "1 000", "1e3", "", ",5", "5,", "+3", "douze"])(
  "%s may be something else",
  (text) => {
    expect(figureInText(text)).toBeUndefined();
  },
);
