import { expect, test } from "vitest";
import { changeSentence } from "../../../../renderer/app/results/change-sentence.ts";

const DAYS = { unit: "jours", decimals: 1 };
const PERCENT = { unit: "%", decimals: 2 };

const said = (...given: Parameters<typeof changeSentence>) =>
  changeSentence(...given).replaceAll(/[\u00A0\u202F]/g, " ");

test("the difference, and its share of last year's figure", () => {
  expect(said(DAYS, 180, 172)).toBe("+8,0 (+4,7 %)");
  expect(said(DAYS, 175, 180)).toBe("−5,0 (−2,8 %)");
});

test("between percentages, points", () => {
  expect(said(PERCENT, 90, 86.8)).toBe("+3,20 points");
  expect(said(PERCENT, 88, 89)).toBe("−1,00 point");
});

test("what is written alike has not changed", () => {
  expect(said(DAYS, 180.04, 180)).toBe("inchangé");
  expect(said(DAYS, 0, -0)).toBe("inchangé");
});

test("no share of zero, of a negative figure, nor one that says nothing", () => {
  expect(said(DAYS, 12, 0)).toBe("+12,0");
  expect(said(DAYS, 12, -4)).toBe("+16,0");
  expect(said(DAYS, 5000, 0.1)).toBe("+4 999,9");
});

test("the widest doubles say nothing rather than Infinity", () => {
  expect(said(DAYS, Number.MAX_VALUE, -Number.MAX_VALUE)).toBe("");
});
