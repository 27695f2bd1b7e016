import { expect, test } from "vitest";
import type { QuestionIndex } from "../../../../renderer/app/entry/question-index.ts";
import {
  addMarks,
  dropMarks,
  marksOf,
  NO_MARKS,
} from "../../../../renderer/app/fresh/fresh-marks.ts";

const index = new Map([
  ["beds", { question: { reference: "1.1" } }],
  ["staff", { question: { reference: "2.3" } }],
]) as unknown as QuestionIndex;
const now = new Date(2031, 3, 2, 14, 40);
const savedAt = new Date(2031, 3, 2, 14, 32).toISOString();
const marks = (key: string, author: string, at = savedAt) =>
  marksOf([{ key, value: 1, savedAt: at }], [author], index, now);

test("a mark says when the server took the answer, not when it was seen here", () => {
  expect(marks("beds", "Mme Durand")).toEqual({
    marks: new Map([["beds", "Mise à jour par Mme Durand à 14\u00A0h\u00A032"]]),
    said: "1.1 mise à jour par Mme Durand.",
  });
});

test("one mark does not take another with it", () => {
  const first = marks("beds", "Mme Durand");
  const second = marks("staff", "M. Petit");
  const both = addMarks(addMarks(NO_MARKS, first), second);
  expect([...both.marks.keys()]).toEqual(["beds", "staff"]);
  const left = dropMarks(both, first);
  expect([...left.marks.keys()]).toEqual(["staff"]);
  expect(left.said).toBe(second.said);
  expect(dropMarks(left, second)).toEqual(NO_MARKS);
});

test("a question marked anew keeps its mark for its own minute", () => {
  const first = marks("beds", "Mme Durand");
  const again = marks("beds", "M. Petit");
  const shown = addMarks(addMarks(NO_MARKS, first), again);
  expect(dropMarks(shown, first)).toEqual(again);
});
