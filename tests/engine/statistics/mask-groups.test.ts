import fc from "fast-check";
import { expect, test } from "vitest";
import { maskGroups } from "../../../engine/statistics/mask-groups.ts";

/** Counts of the groups, under a minimum of 5, and what becomes of each: told, few, complementary. */
const CASES: readonly (readonly [string, readonly number[], string])[] = [
  ["no group", [], ""],
  ["all are large enough", [5, 6, 100], "t t t"],
  // 3 would be the total less 9 and 20: the smallest of the two goes with it.
  ["one too small, and the smallest of the others", [20, 3, 9], "t f c"],
  ["one too small, between two alike: the first of them", [9, 9, 3], "c t f"],
  // Together they are 6: what is deduced is about six, as in any told group.
  ["two too small, enough together", [3, 3, 9], "f f t"],
  ["two too small, not enough together", [2, 2, 9, 8], "f f t c"],
  // Nothing is deduced of those that have nothing.
  ["none with a figure in the small ones", [0, 0, 9], "f f t"],
  ["an empty one beside a small one", [0, 3, 9, 9], "f f c t"],
  ["one alone, too small", [4], "f"],
  ["two alone, one too small", [4, 7], "f c"],
  ["all too small", [4, 4, 4], "f f f"],
];

const WORDS = { t: "told", f: "tooFew", c: "complementary" } as const;

test.each(CASES)("%s", (_name, counts, expected) => {
  const words = expected.split(" ").filter(Boolean) as (keyof typeof WORDS)[];
  expect(maskGroups(counts, 5)).toEqual(words.map((word) => WORDS[word]));
});

test("what the total gives away of hidden groups is about enough records, or none", () => {
  const counts = fc.array(fc.nat({ max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 8 }), (drawn, minimum) => {
      const masking = maskGroups(drawn, minimum);
      const total = drawn.reduce((sum, count) => sum + count, 0);
      const told = drawn.filter((_, group) => masking[group] === "told");
      expect(told.every((count) => count >= minimum)).toBe(true);
      const hidden = total - told.reduce((sum, count) => sum + count, 0);
      // Under the minimum the total is not told either: nothing can be subtracted from it.
      expect(hidden === 0 || hidden >= minimum || total < minimum).toBe(true);
    }),
  );
});
