import { expect, test } from "vitest";
import { soleMatch } from "../../../engine/util/sole-match.ts";

test.each([
  ["accents and case do not count", "Capacité", ["capacite", "capacites"], "capacite"],
  ["nor do accents written apart", "capacite\u0301", ["capacite"], "capacite"],
  ["a letter does", "capacites", ["capacite"], undefined],
  ["of two, none", "etp", ["ETP", "Etp"], undefined],
  ["nothing known", "etp", [], undefined],
] as const)("%s", (_, word, known, expected) => {
  expect(soleMatch(word, known)).toBe(expected);
});
