import fc from "fast-check";
import { expect, test } from "vitest";

import { sheetName } from "../../../renderer/sheet/sheet-name.ts";

test.each([
  [1, "Activité", "1. Activité"],
  [2, "Charges de personnel et prestations externes", "2. Charges de personnel et…"],
  [3, "Oui/non [et] plus : tout ?", "3. Oui non et plus tout"],
  [4, "L'aide", "4. L aide"],
])("%i %s", (number, title, name) => {
  expect(sheetName(number, title)).toBe(name);
});

test("any title gives a name that Excel accepts, and two numbers never the same name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 99 }), (title, number) => {
      const name = sheetName(number, title);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']/);
      expect(name).toMatch(new RegExp(`^${number}\\.`));
    }),
  );
});
