import { expect, test } from "vitest";
import { lineDepths } from "../../../../renderer/form/fields/line-depths.ts";
import { sumTopLines } from "../../../../renderer/form/fields/sum-top-lines.ts";

const lines = [
  { key: "care", label: "Soins" },
  { key: "nurses", label: "dont infirmiers", parent: "care" },
  { key: "chief", label: "dont cadres", parent: "nurses" },
  { key: "kitchen", label: "Cuisine" },
];

test("« dont » lines are left out: their parent counts them", () => {
  expect(sumTopLines(lines, { care: 4, nurses: 3, kitchen: 2 }, 0)).toEqual({
    sum: 6,
    filled: 2,
    lines: 2,
  });
});

test("decimals add up as on paper", () => {
  expect(sumTopLines(lines, { care: 0.1, kitchen: 0.2 }, 2).sum).toBe(0.3);
});

test("an unanswered breakdown has no filled line", () => {
  expect(sumTopLines(lines, undefined, 0)).toEqual({ sum: 0, filled: 0, lines: 2 });
});

test("a line whose parent is not asked stands at the top", () => {
  const orphan = [{ key: "nurses", label: "Infirmiers", parent: "care" }];
  expect(sumTopLines(orphan, { nurses: 3 }, 0).sum).toBe(3);
  expect(lineDepths(orphan)).toEqual([0]);
});

test("each line stands one step under its parent", () => {
  expect(lineDepths(lines)).toEqual([0, 1, 2, 0]);
});
