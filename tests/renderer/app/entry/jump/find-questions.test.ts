import { describe, expect, test } from "vitest";
import type { Question } from "../../../../../engine/index.ts";
import {
  findQuestions,
  looksLikeReference,
  nearestQuestions,
  questionByReference,
} from "../../../../../renderer/app/entry/jump/find-questions.ts";
import type { QuestionIndex } from "../../../../../renderer/app/entry/question-index.ts";

const index: QuestionIndex = new Map(
  [
    ["1.1", "Effectif au 31/12"],
    ["1.12", "Nombre d’admissions dans l’année"],
    ["1.2", "Personnes protégées"],
    ["C1.2", "Âge des personnes"],
    ["11.2", "Effectif de l’équipe"],
  ].map(([reference, label]) => [
    reference!,
    { question: { id: reference, reference, label } as Question, section: "activite" },
  ]),
);
const found = (text: string, most = 12) =>
  findQuestions(index, text, most).found.map(({ question }) => question.reference);

describe("what is typed in « Aller à une question »", () => {
  test.each([
    ["1.1", ["1.1", "1.12"]],
    ["1.12", ["1.12"]],
    [" 1,12 ", ["1.12"]],
    ["c1", ["C1.2"]],
    ["EFFECTIF", ["1.1", "11.2"]],
    ["personnes", ["1.2", "C1.2"]],
    ["personnes protegees", ["1.2"]],
    ["protégées personnes", ["1.2"]],
    ["age", ["C1.2"]],
    ["", []],
    ["   ", []],
    ["[(", []],
    ["9.9", []],
  ])("%j finds %j", (text, references) => {
    expect(found(text)).toEqual(references);
  });

  test("those that are too many are counted", () => {
    expect(findQuestions(index, "e", 2)).toMatchObject({ found: { length: 2 }, more: 3 });
  });
});

test("a printed reference is one question or none", () => {
  expect(questionByReference(index, "1,12")?.question.id).toBe("1.12");
  expect(questionByReference(index, "c1.2")?.question.id).toBe("C1.2");
  expect(questionByReference(index, "1.")).toBeUndefined();
  expect(questionByReference(index, "Effectif au 31/12")).toBeUndefined();
});

test("one that does not exist is near others", () => {
  expect(nearestQuestions(index, "1.13").map(({ question }) => question.id)).toContain("1.12");
  expect(nearestQuestions(index, "x".repeat(5_000))).toEqual([]);
});

test("a section's address is not taken for a reference", () => {
  for (const text of ["1.12", "C1.2", "1,5", "12"])
    expect(looksLikeReference(text), text).toBe(true);
  for (const text of ["activite", "loi-2002-2", "", ".", "a.b"]) {
    expect(looksLikeReference(text), text).toBe(false);
  }
});
