import { expect, test } from "vitest";
import { groupSentence } from "../../../../renderer/app/sign-off/group-sentence.ts";

test.each([
  [1, 0, "1 contrôle"],
  [1, 1, "1 contrôle, qui empêche la signature"],
  [2, 2, "2 contrôles, qui empêchent la signature"],
  [5, 1, "5 contrôles, dont 1 empêche la signature"],
  [5, 2, "5 contrôles, dont 2 empêchent la signature"],
])("%i, %i of them blocking: %s", (total, blocking, text) => {
  expect(groupSentence(total, blocking).replace(/[\u00A0\u202F]/g, " ")).toBe(text);
});
