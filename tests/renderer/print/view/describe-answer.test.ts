import { expect, test } from "vitest";

import type { Question } from "../../../../engine/index.ts";
import { describeAnswer } from "../../../../renderer/print/view/describe-answer.ts";

const BASE = {
  id: "x",
  reference: "1",
  label: "X",
  required: true,
  level: "esms",
  carryOver: false,
} as const;
const number = (bounds: object): Question => ({
  ...BASE,
  type: "number",
  number: { kind: "integer", unit: "jours", symbol: "jours", decimals: 0, ...bounds },
});

test.each([
  [{}, "Nombre entier (jours)"],
  // That a count is not negative goes without saying.
  [{ minimum: 0 }, "Nombre entier (jours)"],
  [{ minimum: 0, maximum: 366 }, "Nombre entier (jours), au plus 366"],
  [{ minimum: 1, maximum: 1000 }, "Nombre entier (jours), de 1 à 1\u202F000"],
  [{ minimum: 5 }, "Nombre entier (jours), au moins 5"],
  [{ kind: "decimal", decimals: 2 }, "Nombre décimal (jours), 2 décimales"],
  [{ kind: "percentage", decimals: 1 }, "Pourcentage, 1 décimale"],
])("%j: %s", (bounds, words) => {
  expect(describeAnswer(number(bounds))).toBe(words);
});

test("a breakdown says what a line left blank counts for", () => {
  const { number: shape } = number({});
  const question: Question = { ...BASE, type: "breakdown", number: shape!, whenBlank: 0 };
  expect(describeAnswer(question)).toContain("une ligne laissée vide compte pour 0");
});

test("what the place of the answer already says is not said again", () => {
  expect(describeAnswer({ ...BASE, type: "date" })).toBe("");
  expect(describeAnswer({ ...BASE, type: "yesNo" })).toBe("");
});
