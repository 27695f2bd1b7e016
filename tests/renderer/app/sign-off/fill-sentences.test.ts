import { expect, test } from "vitest";
import { fillSentences } from "../../../../renderer/app/sign-off/fill-sentences.ts";

const plain = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replaceAll(/[\u00A0\u202F]/g, " "));

const FILL = {
  rate: 82,
  required: 90,
  answered: 41,
  expected: 50,
  missing: [],
  excluded: [],
  excludedAnswered: 0,
};

test("both rates, and how many answers are still wanted", () => {
  expect(plain(fillSentences(FILL))).toEqual([
    "82 % de remplissage : 41 réponses sur 50 attendues. La campagne demande 90 %.",
    "Il manque au moins 4 réponses.",
  ]);
});

test("a rate is rounded down: what is not reached does not read as if it were", () => {
  // 269 of 299 is 89.97 %; 90 % of 299 is 269.1, hence 270.
  const fill = { ...FILL, rate: (100 * 269) / 299, answered: 269, expected: 299 };
  const [head, wanted] = plain(fillSentences(fill));
  expect(head).toBe(
    "89 % de remplissage : 269 réponses sur 299 attendues. La campagne demande 90 %.",
  );
  expect(wanted).toBe("Il manque au moins 1 réponse.");
});

test("a rate that is a double's width short of a whole number of answers asks for no more", () => {
  // 70 % of 10 is 7 answers, although 70 × 10 ÷ 100 need not be.
  const fill = { ...FILL, required: 70, rate: 60, answered: 6, expected: 10 };
  expect(plain(fillSentences(fill))[1]).toBe("Il manque au moins 1 réponse.");
});

test("what does not count is told apart, and nothing is wanted once the rate is reached", () => {
  const reached = { ...FILL, rate: 90, answered: 45 };
  expect(plain(fillSentences(reached))).toHaveLength(1);
  expect(plain(fillSentences({ ...reached, excluded: ["a"] }))[1]).toBe(
    "À part, 1 question ne compte pas dans ce taux ; aucune n’a de réponse.",
  );
  const two = { ...reached, excluded: ["a", "b", "c"], excludedAnswered: 2 };
  expect(plain(fillSentences(two))[1]).toBe(
    "À part, 3 questions ne comptent pas dans ce taux ; 2 ont une réponse.",
  );
});
