import { expect, test } from "vitest";

import { describePeriod } from "../../../engine/targets/describe-period.ts";

test.each([
  ["2023-04-03", "2023-05-31", "du 3\u00A0avril au 31\u00A0mai 2023"],
  ["2023-04-01", "2023-04-30", "du 1ᵉʳ\u00A0avril au 30\u00A0avril 2023"],
  ["2023-12-15", "2024-01-01", "du 15\u00A0décembre 2023 au 1ᵉʳ\u00A0janvier 2024"],
])("from %s to %s", (opening, closing, words) => {
  expect(describePeriod(opening, closing)).toBe(words);
});
