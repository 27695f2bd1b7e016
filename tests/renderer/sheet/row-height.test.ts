import { expect, test } from "vitest";
import { textCell } from "../../../renderer/sheet/grid-layout.ts";
import { rowHeight } from "../../../renderer/sheet/row-height.ts";

const height = (text: string, width: number) => rowHeight([textCell(text, "line")], [width]);
const one = height("court", 40);

test("a text that fits takes one line, a longer one takes more", () => {
  const words = "mot ".repeat(30).trim();
  expect(height("", 40)).toBe(one);
  expect(height(words, 200)).toBe(one);
  // 119 characters in a column of 40: three lines at the very least, five at most.
  expect(height(words, 40)).toBeGreaterThan(3 * 12);
  expect(height(words, 40)).toBeLessThan(6 * 14);
});

test("a line end is a line, and a word wider than its column is broken", () => {
  expect(height("a\nb\nc\nd", 40)).toBeGreaterThan(one * 2);
  expect(height("n".repeat(200), 20)).toBeGreaterThan(10 * 12);
});

test("the tallest cell decides", () => {
  const long = textCell("mot ".repeat(50), "line");
  const short = textCell("mot", "line");
  expect(rowHeight([short, long], [40, 40])).toBe(rowHeight([long], [40]));
});
