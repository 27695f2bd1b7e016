import { expect, test } from "vitest";
import { copyAcross } from "../../../../renderer/app/managing-body/table/copy-across.ts";
import { pasteIntoTable } from "../../../../renderer/app/managing-body/table/paste-into-table.ts";
import { sectionRows } from "../../../../renderer/app/managing-body/table/section-rows.ts";
import { column, questions } from "./sample-table.ts";

const rows = sectionRows(questions);
const row = (id: string) => rows.find((one) => one.id === id)!;
const START = { row: 0, column: 0 };

test("a block goes down the rows and right across establishments, headings apart", () => {
  const columns = [column("1"), column("2")];
  const { given } = pasteIntoTable(rows, columns, START, [
    ["1", "2"],
    ["3", "1\u202F000"],
  ]);
  expect(given.map(({ row: { id }, column: { finess }, value }) => [id, finess, value])).toEqual([
    ["beds", "1", 1],
    ["beds", "2", 2],
    ["by_age.young", "1", 3],
    ["by_age.young", "2", 1000],
  ]);
});

test("what cannot be put down is counted, never lost in silence", () => {
  const columns = [column("1", { lockedBecause: "Signé" }), column("2", { category: "B" })];
  const pasted = pasteIntoTable(rows, columns, { row: 2, column: 0 }, [["1", "2", "3"]]);
  // Signed; a line that this category is not asked; past the last column.
  expect(pasted).toEqual({ given: [], faulty: [], refused: 2, beyond: 1 });
});

test("a text that is not understood is kept for its cell, an empty one leaves it alone", () => {
  const { given, faulty } = pasteIntoTable(rows, [column("1"), column("2")], START, [
    ["douze", ""],
  ]);
  expect(given).toEqual([]);
  expect(faulty).toMatchObject([{ text: "douze", fault: { kind: "notNumber" } }]);
});

test("a copy tells those that have nothing from those that it would replace", () => {
  const from = column("1", { own: { beds: 12 } });
  const columns = [
    from,
    column("2"),
    column("3", { own: { beds: 7 } }),
    column("4", { own: { beds: 12 } }),
    column("5", { lockedBecause: "Signé" }),
    column("6", { visible: new Set() }),
  ];
  const { empty, others } = copyAcross(row("beds"), from, columns);
  expect(empty.map(({ finess }) => finess)).toEqual(["2"]);
  expect(others.map(({ finess }) => finess)).toEqual(["3"]);
});

test("a common answer is never replaced, a text to correct is no blank", () => {
  const draft = { text: "x", fault: { kind: "notInList" }, settled: true } as const;
  const from = column("1", { own: { open: "oui" } });
  const columns = [
    from,
    column("2", { common: { open: "non" } }),
    column("3", { drafts: new Map([["open", draft]]) }),
  ];
  const { empty, others } = copyAcross(row("open"), from, columns);
  expect(empty).toEqual([]);
  expect(others.map(({ finess }) => finess)).toEqual(["3"]);
});

test("nothing is copied from an empty cell, nor from what is not understood", () => {
  const draft = { text: "x", fault: { kind: "notInList" }, settled: true } as const;
  for (const from of [
    column("1"),
    column("1", { own: { beds: 1 }, drafts: new Map([["beds", draft]]) }),
  ]) {
    const found = copyAcross(row("beds"), from, [from, column("2")]);
    expect(found).toEqual({ empty: [], others: [] });
  }
});
