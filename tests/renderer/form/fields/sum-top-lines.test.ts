import { expect, test } from "vitest";
import type { GridColumn } from "../../../../renderer/form/fields/grid-answer.ts";
import { lineDepths } from "../../../../renderer/form/fields/line-depths.ts";
import { exceedingParts, sumTopLines } from "../../../../renderer/form/fields/sum-top-lines.ts";

const column = (decimals: number, id?: string): GridColumn => ({
  ...(id === undefined ? {} : { id }),
  label: "ETP",
  number: { kind: "decimal", unit: "ETP", symbol: "ETP", decimals },
});
const lines = [
  { key: "care", label: "Soins" },
  { key: "nurses", label: "dont infirmiers", parent: "care" },
  { key: "chief", label: "dont cadres", parent: "nurses" },
  { key: "kitchen", label: "Cuisine" },
];

test("« dont » lines are left out: their parent counts them", () => {
  expect(sumTopLines(lines, { care: 4, nurses: 3, kitchen: 2 }, column(0))).toEqual({
    sum: 6,
    filled: 2,
    lines: 2,
  });
});

test("decimals add up as on paper", () => {
  expect(sumTopLines(lines, { care: 0.1, kitchen: 0.2 }, column(2)).sum).toBe(0.3);
});

test("an unanswered breakdown has no filled line", () => {
  expect(sumTopLines(lines, undefined, column(0))).toEqual({ sum: 0, filled: 0, lines: 2 });
});

test("a line whose parent is not asked stands at the top", () => {
  const orphan = [{ key: "nurses", label: "Infirmiers", parent: "care" }];
  expect(sumTopLines(orphan, { nurses: 3 }, column(0)).sum).toBe(3);
  expect(lineDepths(orphan)).toEqual([0]);
});

test("each line stands one step under its parent", () => {
  expect(lineDepths(lines)).toEqual([0, 1, 2, 0]);
});

test("each column of a table has its own sum", () => {
  const answer = { care: { day: 4, night: 1 }, nurses: { day: 3 }, kitchen: { day: 2 } };
  expect(sumTopLines(lines, answer, column(0, "day"))).toEqual({ sum: 6, filled: 2, lines: 2 });
  expect(sumTopLines(lines, answer, column(0, "night"))).toEqual({ sum: 1, filled: 1, lines: 2 });
});

test("« dont » lines that exceed their line are told, whatever their depth", () => {
  const parts = [...lines, { key: "aides", label: "dont aides", parent: "care" }];
  const excesses = (answer: Record<string, number>) => exceedingParts(parts, answer, column(1));
  expect(excesses({ care: 4, nurses: 3, aides: 1.5, chief: 3 })).toEqual([
    { label: "Soins", whole: 4, parts: 4.5 },
  ]);
  expect(excesses({ care: 4, nurses: 3, aides: 1, chief: 3.5 })).toEqual([
    { label: "dont infirmiers", whole: 3, parts: 3.5 },
  ]);
  // 0.1 + 0.2 is no more than 0.3; a whole that is not given is not exceeded.
  expect(excesses({ care: 0.3, nurses: 0.1, aides: 0.2 })).toEqual([]);
  expect(excesses({ nurses: 3, aides: 2 })).toEqual([]);
});
