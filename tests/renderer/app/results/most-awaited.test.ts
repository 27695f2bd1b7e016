import { expect, test } from "vitest";
import type { Calculation } from "../../../../engine/index.ts";
import { awaitedSentence } from "../../../../renderer/app/results/awaited-sentence.ts";
import { mostAwaitedAnswers } from "../../../../renderer/app/results/most-awaited-answers.ts";

const plain = (sentence: string) => sentence.replaceAll(/[\u00A0\u202F]/g, " ");

test.each([
  [3, 12, "Trois réponses manquantes bloquent douze indicateurs :"],
  [1, 1, "Une réponse manquante bloque un indicateur :"],
  [2, 1, "Deux réponses manquantes bloquent un indicateur :"],
  [3, 57, "Trois réponses manquantes bloquent 57 indicateurs :"],
])("%i answers, %i indicators", (answers, indicators, sentence) => {
  expect(plain(awaitedSentence(answers, indicators))).toBe(sentence);
});

const missing = (...because: readonly string[]) =>
  ({ absence: "missing", because, display: "" }) as const;

test("the lines of an indicator count once, and one that has a figure is not held back", () => {
  const results: Calculation["results"] = {
    "share.young": missing("people"),
    "share.old": missing("people"),
    cost: missing("people", "money"),
    "known.a": missing("money"),
    "known.b": { value: 1, unit: "", display: "1" },
    other: missing("visits"),
  };
  const blockers = [
    { item: "money", results: ["cost", "known.a"] },
    { item: "people", results: ["share.young", "share.old", "cost"] },
    { item: "visits", results: ["other"] },
  ];
  const { items, indicators } = mostAwaitedAnswers(blockers, results, 2);
  expect(items).toEqual(["people", "money"]);
  expect([...indicators].sort()).toEqual(["cost", "share"]);
});

test("nothing is awaited of who has answered all", () => {
  expect(mostAwaitedAnswers([], {}, 3).items).toEqual([]);
});
