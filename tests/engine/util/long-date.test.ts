import { expect, test } from "vitest";

import { longDate } from "../../../engine/util/long-date.ts";

test.each([
  ["2023-04-03", "3\u00A0avril 2023"],
  ["2023-06-01", "1ᵉʳ\u00A0juin 2023"],
  ["2023-08-31", "31\u00A0août 2023"],
])("%s is written %s", (iso, words) => {
  expect(longDate(iso)).toBe(words);
});
