import { expect, test } from "vitest";

import type { Campaign } from "../../../engine/model/campaign.ts";
import { describeCategories } from "../../../engine/targets/describe-categories.ts";

const CODES = ["A", "B", "C", "D", "E", "F", "G", "H"];
const campaign = {
  categories: CODES.map((code) => ({ code })),
  groups: [
    { id: "first", label: "Premiers", categories: ["A", "B"] },
    { id: "large", label: "Établissements", categories: ["A", "B", "C"] },
    { id: "other", label: "Autres", categories: ["E", "F"] },
    { id: "pair", label: "Derniers et suivants", categories: ["G", "H"] },
  ],
} as unknown as Campaign;

test.each([
  [CODES, "Tous les ESMS"],
  [["A", "B", "C", "D", "E", "F", "G"], "Tous les ESMS sauf H"],
  [["A", "B", "C", "D", "E", "F"], "Tous les ESMS sauf G et H"],
  [["D"], "D"],
  [["D", "A"], "A et D"],
  [["A", "D", "G"], "A, D et G"],
  // The larger group is said, not the smaller one inside it.
  [["A", "B", "C"], "Établissements"],
  [["C", "B", "A", "H"], "Établissements et H"],
  [["A", "B", "E", "F"], "Premiers et Autres"],
  // A label that has its own « et » is not drowned in another.
  [["A", "G", "H"], "Derniers et suivants\u202F; A"],
  // A group of which a part is missing is not named.
  [["A", "C"], "A et C"],
])("%j is said %s", (codes, words) => {
  expect(describeCategories(campaign, codes)).toBe(words);
});
