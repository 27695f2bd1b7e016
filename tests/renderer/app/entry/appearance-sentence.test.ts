import { expect, test } from "vitest";
import type { Question } from "../../../../engine/index.ts";
import { appearanceSentence } from "../../../../renderer/app/entry/appearance-sentence.ts";
import type { QuestionIndex } from "../../../../renderer/app/entry/question-index.ts";

const index: QuestionIndex = new Map(
  [
    ["a", "here"],
    ["b", "here"],
    ["c", "here"],
    ["d", "there"],
  ].map(([id, section]) => [id!, { question: { id } as Question, section: section! }]),
);
const said = (before: string, after: string) =>
  appearanceSentence(index, "here", new Set(before), new Set(after)).replace(/\u00A0/g, " ");

test("what an answer brings or takes away is counted, here then elsewhere", () => {
  expect(said("a", "abc")).toBe("2 questions apparaissent dans cette section.");
  expect(said("abc", "ac")).toBe("1 question ne se pose plus dans cette section.");
  expect(said("ab", "acd")).toBe(
    "1 question apparaît dans cette section. 1 question ne se pose plus dans cette section. 1 question apparaît dans d’autres sections.",
  );
});

test("nothing is said when nothing has changed", () => {
  expect(said("ab", "ba")).toBe("");
});
