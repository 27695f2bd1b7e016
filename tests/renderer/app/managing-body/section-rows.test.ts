import { expect, test } from "vitest";
import { sectionRows } from "../../../../renderer/app/managing-body/table/section-rows.ts";
import { beds, questions } from "./sample-table.ts";

test("a figure is a row, each line of a breakdown is one, under the words of its question", () => {
  const rows = sectionRows({ A: questions.A! });
  expect(rows.map(({ id }) => id)).toEqual([
    "beds",
    "by_age.young",
    "by_age.girls",
    "by_age.old",
    "open",
    "visit",
    "note",
  ]);
  expect(rows.map(({ heading }) => heading?.label)).toEqual([
    undefined,
    "Par âge",
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(rows.map(({ depth }) => depth)).toEqual([0, 0, 1, 0, 0, 0, 0]);
});

test("the columns of a table are rows of their own", () => {
  const [number] = [beds.number!];
  const table = {
    ...beds,
    id: "rooms",
    type: "table" as const,
    lines: [{ key: "day", label: "Jour" }],
    columns: [
      { id: "single", label: "Simples", number },
      { id: "double", label: "Doubles", number },
    ],
  };
  const rows = sectionRows({ A: [table] });
  expect(rows.map(({ id, label }) => [id, label])).toEqual([
    ["rooms.day.single", "Jour, Simples"],
    ["rooms.day.double", "Jour, Doubles"],
  ]);
});

test("a row knows which categories are asked it, and comes once", () => {
  const rows = sectionRows(questions);
  const asked = Object.fromEntries(rows.map((row) => [row.id, [...row.asked.keys()]]));
  expect(asked).toEqual({
    beds: ["A", "B"],
    "by_age.young": ["A", "B"],
    "by_age.girls": ["A"],
    "by_age.old": ["A"],
    open: ["A", "B"],
    visit: ["A", "B"],
    note: ["A"],
  });
});

test("what a category alone is asked stands after what it follows there", () => {
  const rows = sectionRows({ B: questions.B!, A: questions.A! });
  expect(rows.map(({ id }) => id).indexOf("by_age.girls")).toBe(2);
  expect(rows.at(-1)?.id).toBe("note");
  expect(rows.filter(({ heading }) => heading !== undefined)).toHaveLength(1);
});
