import fc from "fast-check";
import { expect, test } from "vitest";
import { listMargins } from "../../../engine/statistics/list-margins.ts";
import { maskGroups } from "../../../engine/statistics/mask-groups.ts";

const WORDS = { told: "t", tooFew: "f", complementary: "c" } as const;

/** What becomes of each group of a table: told, too few, complementary. */
function say(
  groups: readonly (readonly string[])[],
  establishments: readonly (readonly number[])[],
  minimum = 5,
): string {
  const masking = maskGroups(establishments, listMargins(groups), minimum);
  return masking.map((one) => WORDS[one]).join(" ");
}

/** As many establishments as that in each group, and none in two. */
function distinct(counts: readonly number[]): readonly (readonly number[])[] {
  let next = 0;
  return counts.map((count) => Array.from({ length: count }, () => next++));
}

/** Counts of the groups of one key, under a minimum of 5, and what becomes of each. */
const ONE_KEY: readonly (readonly [string, readonly number[], string])[] = [
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

test.each(ONE_KEY)("one key: %s", (_name, counts, expected) => {
  const groups = counts.map((_, group) => [String(group)]);
  expect(say(groups, distinct(counts))).toBe(expected);
});

/** Rows of a first key, columns of a second, under a minimum of 5. */
const TWO_KEYS: readonly (readonly [string, readonly (readonly number[])[], readonly string[]])[] =
  [
    [
      "all are large enough",
      [
        [5, 6],
        [7, 8],
      ],
      ["t t", "t t"],
    ],
    // A row less its told group would give 1, the other row 4: their groups go with them.
    [
      "small ones enough together in their column",
      [
        [1, 6],
        [4, 6],
      ],
      ["f c", "f c"],
    ],
    // Its row hides 6 with it and its column 8; the other row and column hide 8 and 6: enough.
    [
      "one too small in the whole",
      [
        [1, 6],
        [8, 7],
      ],
      ["f c", "c t"],
    ],
    // Each row and column hides 3 + 3 = 6.
    [
      "small ones enough in every margin",
      [
        [3, 3, 9],
        [3, 3, 9],
        [9, 9, 9],
      ],
      ["f f t", "f f t", "t t t"],
    ],
    [
      "nothing in a group",
      [
        [0, 6],
        [7, 8],
      ],
      ["f t", "t t"],
    ],
    // Nothing else can be hidden in its row; its column hides 6, and the whole is 7 then.
    [
      "alone in its row",
      [
        [1, -1],
        [6, 9],
      ],
      ["f", "c t"],
    ],
  ];

test.each(TWO_KEYS)("two keys: %s", (_name, rows, expected) => {
  const cells = rows.flatMap((row, first) =>
    row.flatMap((count, second) => (count < 0 ? [] : [{ first, second, count }])),
  );
  const groups = cells.map(({ first, second }) => [`r${first}`, `c${second}`]);
  const said = say(groups, distinct(cells.map(({ count }) => count)));
  expect(said).toBe(expected.join(" "));
});

test("an establishment in two hidden groups counts once in what they hide", () => {
  const four = [1, 2, 3, 4];
  expect(say([["a"], ["b"], ["c"]], [four, four, [5, 6, 7, 8, 9]])).toBe("f f c");
  expect(say([["a"], ["b"], ["c"]], [four, [4, 5], [5, 6, 7, 8, 9]])).toBe("f f t");
});

test("what any margin gives away of hidden groups is about enough establishments, or none", () => {
  const group = fc.record({
    values: fc.tuple(...Array(3).fill(fc.constantFrom("x", "y", "z"))) as fc.Arbitrary<string[]>,
    establishments: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 9 }),
  });
  const table = fc.uniqueArray(group, { maxLength: 20, selector: ({ values }) => values.join() });
  fc.assert(
    fc.property(table, fc.integer({ min: 2, max: 6 }), (drawn, minimum) => {
      const groups = drawn.map(({ values }) => values);
      const own = drawn.map(({ establishments }) => establishments);
      const masking = maskGroups(own, listMargins(groups), minimum);
      const told = (rank: number) => masking[rank] === "told";
      expect(own.every(({ length }, rank) => !told(rank) || length >= minimum)).toBe(true);
      // Every margin of two keys, one or none: `*` stands for any value.
      const patterns = ["x", "y", "z", "*"].flatMap((a) =>
        ["x", "y", "z", "*"].flatMap((b) => ["x", "y", "z", "*"].map((c) => [a, b, c])),
      );
      for (const pattern of patterns.filter((one) => one.includes("*"))) {
        const ranks = groups.flatMap((values, rank) =>
          pattern.every((one, key) => one === "*" || one === values[key]) ? [rank] : [],
        );
        const hidden = new Set(ranks.filter((rank) => !told(rank)).flatMap((rank) => own[rank]!));
        // When nothing of it is told, its own total is hidden too.
        expect(hidden.size === 0 || hidden.size >= minimum || !ranks.some(told)).toBe(true);
      }
    }),
  );
});
