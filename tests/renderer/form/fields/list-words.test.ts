import { expect, test } from "vitest";
import {
  emptySentence,
  fullSentence,
  nameLine,
  removedSentence,
} from "../../../../renderer/form/fields/list-words.ts";

const list = (line: string, title: string, maximum: number) => ({
  line,
  title,
  minimum: 1,
  maximum,
  fields: [],
});

test.each([
  [list("une autorisation", "Autorisation", 50), "Aucune autorisation pour l’instant."],
  [list("un accord", "Accord", 1), "Aucun accord pour l’instant."],
])("the article says the gender", (given, said) => {
  expect(emptySentence(given)).toBe(said);
});

test("lines are counted from one, with the plural of French", () => {
  expect(nameLine(list("un accord", "Accord", 5), 0)).toBe("Accord 1");
  expect(removedSentence(list("un accord", "Accord", 5), 1)).toBe("Accord 2\u00A0: ligne retirée.");
  expect(fullSentence(list("un accord", "Accord", 5))).toMatch(/5 lignes au plus\.$/);
  expect(fullSentence(list("un accord", "Accord", 1))).toMatch(/1 ligne au plus\.$/);
});
