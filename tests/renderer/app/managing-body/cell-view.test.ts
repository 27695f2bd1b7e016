import { expect, test } from "vitest";
import {
  type CellView,
  cellView,
  viewRows,
} from "../../../../renderer/app/managing-body/table/cell-view.ts";
import { sectionRows } from "../../../../renderer/app/managing-body/table/section-rows.ts";
import { column, questions } from "./sample-table.ts";

const rows = sectionRows(questions);
const row = (id: string) => rows.find((one) => one.id === id)!;

test.each([
  ["open", "beds", column("1", { own: { beds: 12 } }), "12"],
  ["notAsked", "note", column("1", { category: "B" }), ""],
  ["hidden", "beds", column("1", { visible: new Set(["open"]), own: { beds: 12 } }), ""],
  ["locked", "beds", column("1", { lockedBecause: "Signé", own: { beds: 1200 } }), "1\u202F200"],
  ["common", "open", column("1", { common: { open: "oui" } }), "Oui"],
  ["open", "open", column("1", { common: { open: "oui" }, own: { open: "non" } }), "Non"],
  ["words", "note", column("1", { own: { note: "Bonjour" } }), "Bonjour"],
] as const)("a cell is %s: %s", (state, id, of, text) => {
  expect(cellView(row(id), of)).toMatchObject({ state, text });
});

test("a text that was not understood is shown as it was typed, the saved value aside", () => {
  const draft = { text: "douze", fault: { kind: "wrongShape" }, settled: true } as const;
  const of = column("1", { own: { beds: 12 }, drafts: new Map([["beds", draft]]) });
  expect(cellView(row("beds"), of)).toMatchObject({ text: "douze", value: 12, faulty: true });
});

test("a line is on its way with its whole answer", () => {
  const of = column("1", { unsaved: new Map([["by_age", "conflict"]]) });
  expect(cellView(row("by_age.old"), of).saving).toBe("conflict");
  expect(cellView(row("beds"), of).saving).toBe("saved");
});

test("only the rows that change are new", () => {
  const before = viewRows(rows, [column("1"), column("2")], new Map<string, readonly CellView[]>());
  const after = viewRows(rows, [column("1"), column("2", { own: { beds: 3 } })], before);
  expect(after.get("beds")).not.toBe(before.get("beds"));
  expect(rows.filter(({ id }) => after.get(id) !== before.get(id))).toHaveLength(1);
});
