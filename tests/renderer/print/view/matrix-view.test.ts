import { expect, test } from "vitest";

import type { Question } from "../../../../engine/index.ts";
import { readEntry } from "../../../../renderer/print/view/answer-entry.ts";
import { createMatrixView } from "../../../../renderer/print/view/matrix-view.ts";

const QUESTION: Question = {
  id: "x",
  reference: "1",
  label: "X",
  required: true,
  level: "esms",
  carryOver: false,
  type: "breakdown",
  number: { kind: "decimal", unit: "ETP", symbol: "ETP", decimals: 2 },
  lines: [
    { key: "a", label: "A" },
    { key: "a1", label: "dont A1", parent: "a" },
    { key: "a11", label: "dont A11", parent: "a1" },
    { key: "b", label: "B" },
  ],
};
const entryOf = (question: Question, answer: Record<string, number> | undefined) =>
  readEntry(question, { answers: answer === undefined ? {} : { x: answer } });
const cellsOf = (answer: Record<string, number> | undefined, question = QUESTION) => {
  const { rows, total } = createMatrixView(question, entryOf(question, answer));
  return [...rows.map(({ cells }) => cells[0]!), total!.cell].map(
    ({ value, absence }) => value ?? absence,
  );
};

test("a line goes under the line that it details", () => {
  const { rows } = createMatrixView(QUESTION, readEntry(QUESTION, {}));
  expect(rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 0]);
});

test("the total adds the top lines", () => {
  expect(cellsOf({ a: 1.5, a1: 1, a11: 0.5, b: 2.25 })).toEqual([
    "1,50",
    "1,00",
    "0,50",
    "2,25",
    "3,75",
  ]);
});

test("without a top line there is no total, without a detail there is one", () => {
  const none = "non renseigné";
  expect(cellsOf({ a: 1 })).toEqual(["1,00", none, none, none, none]);
  expect(cellsOf({ a: 1, b: 0 })).toEqual(["1,00", none, none, "0,00", "1,00"]);
});

test("where blanks count for zero, they do as soon as one line is answered", () => {
  const question = { ...QUESTION, whenBlank: 0 };
  const zero = "compte pour 0";
  expect(cellsOf({ b: 2 }, question)).toEqual([zero, zero, zero, "2,00", "2,00"]);
  expect(new Set(cellsOf({}, question))).toEqual(new Set(["non renseigné"]));
  expect(new Set(cellsOf(undefined, question))).toEqual(new Set(["non renseigné"]));
});

test("a blank grid says nothing of what is not there", () => {
  const { rows, total } = createMatrixView(QUESTION, readEntry(QUESTION, {}));
  const cells = [...rows.flatMap(({ cells }) => cells), total!.cell];
  expect(cells.map(({ value, absence }) => [value, absence])).toEqual(
    cells.map(() => [null, null]),
  );
});
