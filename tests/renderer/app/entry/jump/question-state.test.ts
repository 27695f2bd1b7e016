import { expect, test } from "vitest";
import type { Question } from "../../../../../engine/index.ts";
import { questionState } from "../../../../../renderer/app/entry/jump/question-state.ts";
import type { SpokenFinding } from "../../../../../renderer/app/entry/name-lines.ts";

const question = { id: "a", required: true, condition: "si « b » est « oui »" } as Question;
const finding = (severity: SpokenFinding["severity"]): SpokenFinding => ({
  control: "k",
  severity,
  message: "",
  items: ["a"],
});
const answered = {
  answers: { a: 1 },
  visible: new Set(["a"]),
  missing: new Set<string>(),
  faulty: new Set<string>(),
  findings: [],
};
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

test.each([
  ["répondue", {}],
  ["incomplète", { missing: new Set(["a"]) }],
  ["à répondre", { answers: {} }],
  ["à vérifier", { findings: [finding("advisory")] }],
  ["incohérence", { findings: [finding("advisory"), finding("blocking")] }],
  ["à corriger", { faulty: new Set(["a"]), findings: [finding("blocking")] }],
  ["non posée ; elle se pose si « b » est « oui »", { visible: new Set<string>() }],
])("%s", (words, changes) => {
  expect(plain(questionState(question, { ...answered, ...changes }))).toBe(words);
});

test("a question that may be left blank is not said to be missing", () => {
  const optional = { ...question, required: false };
  expect(questionState(optional, { ...answered, answers: {} })).toBe("facultative");
});
