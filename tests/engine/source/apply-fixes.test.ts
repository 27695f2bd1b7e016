import { expect, test } from "vitest";
import { applyFixes } from "../../../engine/source/apply-fixes.ts";
import { normalise } from "../../../engine/source/normalise.ts";

const BOM = "\uFEFF";

const cases: readonly (readonly [string, string, string])[] = [
  ["Unix line ends", "a: 1\nb: 2\nc: 3\n", "a: 1\nb: 20\nc: 30\n"],
  ["Windows line ends", "a: 1\r\nb: 2\r\nc: 3\r\n", "a: 1\r\nb: 20\r\nc: 30\r\n"],
  ["mixed line ends", "a: 1\r\nb: 2\nc: 3", "a: 1\r\nb: 20\nc: 30"],
  ["a byte order mark", `${BOM}a: 1\r\nb: 2\r\nc: 3`, `${BOM}a: 1\r\nb: 20\r\nc: 30`],
  ["a lone carriage return", "a: 1\r \nb: 2\r\nc: 3", "a: 1\r \nb: 20\r\nc: 30"],
];

test.each(cases)("%s stay as they are", (_, written, expected) => {
  const text = normalise(written);
  const fixes = ["2", "3"].map((digit) => {
    const start = text.indexOf(digit);
    return { at: { file: "a.yaml", start, end: start + 1 }, text: `${digit}0` };
  });
  expect(applyFixes(written, fixes)).toBe(expected);
});

test("without a fix, the very same text", () => {
  const written = `${BOM}a: 1\r\n`;
  expect(applyFixes(written, [])).toBe(written);
});
