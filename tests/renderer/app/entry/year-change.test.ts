import { expect, test } from "vitest";
import type { Question } from "../../../../engine/index.ts";
import { yearChange } from "../../../../renderer/app/entry/year-change.ts";

const question = (changes: Partial<Question>): Question => ({
  id: "item",
  reference: "1.1",
  label: "Effectif",
  type: "number",
  required: true,
  level: "esms",
  carryOver: false,
  ...changes,
});
const number = { kind: "integer", unit: "personnes", symbol: "personnes", decimals: 0 } as const;
const count = question({ number });
const amount = question({ number: { ...number, kind: "amount", decimals: 2 } });
const share = question({ number: { ...number, kind: "percentage", symbol: "%", decimals: 1 } });
const plain = (text: string | undefined) => text?.replace(/[\u00A0\u202F]/g, " ");

test.each([
  // 6 / 118 = 5.08 %; 1 / 3 = 33.33 %.
  [118, 124, "+6 (+5,1 %)"],
  [124, 118, "\u22126 (\u22124,8 %)"],
  [3, 4, "+1 (+33,3 %)"],
  [1000, 13000, "+12 000 (+1 200,0 %)"],
  [118, 118, "inchangé"],
  // No rate from nothing, nor from below nothing.
  [0, 6, "+6"],
  [-4, 6, "+10"],
  [6, 0, "\u22126 (\u2212100,0 %)"],
])("from %d to %d: %s", (last, now, words) => {
  expect(plain(yearChange(count, last, now))).toBe(words);
});

test("cents are subtracted as on paper, shares in points", () => {
  expect(plain(yearChange(amount, 0.1, 0.3))).toBe("+0,2 (+200,0 %)");
  expect(plain(yearChange(share, 12, 13.5))).toBe("+1,5 point");
  expect(plain(yearChange(share, 12, 8.5))).toBe("\u22123,5 points");
});

test("a choice has changed or not, several choices too; lines have theirs", () => {
  const choice = question({ type: "choice", options: [] });
  expect(yearChange(choice, "public", "prive")).toBe("changé");
  expect(yearChange(choice, "public", "public")).toBe("inchangé");
  const several = question({ type: "multipleChoice", options: [] });
  expect(yearChange(several, ["a", "b"], ["a"])).toBe("changé");
  expect(yearChange(several, ["a", "b"], ["a", "b"])).toBe("inchangé");
  const lines = question({ type: "breakdown", lines: [] });
  expect(yearChange(lines, { a: 1 }, { a: 2 })).toBeUndefined();
});

test("an answer of another shape is only said to have changed", () => {
  expect(yearChange(count, "douze", 12)).toBe("changé");
});
