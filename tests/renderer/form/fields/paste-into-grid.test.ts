import { expect, test } from "vitest";
import type { Question } from "../../../../engine/index.ts";
import { createDraftStore } from "../../../../renderer/form/drafts/draft-store.ts";
import { gridColumns } from "../../../../renderer/form/fields/grid-answer.ts";
import { pasteIntoGrid } from "../../../../renderer/form/fields/paste-into-grid.ts";
import { readClipboardTable } from "../../../../renderer/form/fields/read-clipboard-table.ts";

const number = { kind: "integer", unit: "personnes", symbol: "", decimals: 0 } as const;
const question = {
  id: "ages",
  reference: "1.2",
  label: "Âges",
  type: "breakdown",
  number,
  lines: ["a", "b", "c"].map((key) => ({ key, label: key.toUpperCase() })),
  required: true,
  level: "esms",
  carryOver: false,
} as const;

function paste(
  text: string,
  fromRow = 0,
  answer?: Record<string, number>,
  asked: Question = question,
) {
  const drafts = createDraftStore(new Map(), () => {});
  const outcome = pasteIntoGrid({
    question: asked,
    columns: gridColumns(asked),
    cells: readClipboardTable(text),
    fromRow,
    fromColumn: 0,
    answer,
    drafts,
  });
  return { ...outcome, drafts: [...drafts.all().keys()] };
}

test("a column copied from a spreadsheet fills the lines downwards", () => {
  expect(paste("1\r\n1 234\r\n3\r\n")).toEqual({
    answer: { a: 1, b: 1234, c: 3 },
    placed: 3,
    faulty: 0,
    beyond: 0,
    drafts: [],
  });
});

test("an empty cell leaves what was there", () => {
  expect(paste("1\n\n3", 0, { b: 2 }).answer).toEqual({ a: 1, b: 2, c: 3 });
});

test("what is not a number waits in its own box to be corrected", () => {
  expect(paste("1\nn.c.\n3")).toMatchObject({
    answer: { a: 1, c: 3 },
    placed: 2,
    faulty: 1,
    drafts: ["ages.b"],
  });
});

test("values that find no box are counted, not lost in silence", () => {
  expect(paste("1\t9\n2\n3", 1)).toMatchObject({ answer: { b: 1, c: 2 }, placed: 2, beyond: 2 });
});

test("the names of the lines that come with the figures are left aside", () => {
  expect(paste("Domicile\t12\nHôpital\t3\n\t4")).toMatchObject({
    answer: { a: 12, b: 3, c: 4 },
    placed: 3,
    faulty: 0,
    labelsLeft: true,
  });
});

const table = {
  ...question,
  type: "table",
  number: undefined,
  columns: ["h", "f"].map((id) => ({ id, label: id.toUpperCase(), number })),
} as unknown as Question;

test("in a table too: by their place, or by their very words", () => {
  const whole = { a: { h: 1, f: 2 }, b: { h: 3, f: 4 } };
  expect(paste("Un\t1\t2\nDeux\t3\t4", 0, undefined, table).answer).toEqual(whole);
  expect(paste("a\t1\nB\t3", 0, undefined, table).answer).toEqual({ a: { h: 1 }, b: { h: 3 } });
});

test.each([
  ["n.c.\t5", "a text that could be a wrong figure of the first column"],
  ["1\t5\nn.c.\t6", "a figure among the first"],
])("%j is not taken for names: %s", (text) => {
  expect(paste(text, 0, undefined, table)).toMatchObject({
    faulty: 1,
    drafts: [expect.any(String)],
  });
});
