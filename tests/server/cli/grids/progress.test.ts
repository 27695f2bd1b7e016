import { expect, test } from "vitest";
import { createProgress, sayTime } from "../../../../server/cli/grids/progress.ts";

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

/** One grid every `pause` milliseconds. */
function tellAll(total: number | undefined, count: number, pause: number): readonly string[] {
  let now = 0;
  const told: string[] = [];
  const progress = createProgress(
    total,
    (sentence) => told.push(plain(sentence)),
    () => now,
  );
  for (let index = 0; index < count; index++) {
    now += pause;
    progress.count();
  }
  return told;
}

test("how many of how many, how fast, and how long still", () => {
  // Eight a second: 40 after five seconds, and 960 left take two minutes.
  expect(tellAll(1000, 80, 125)).toEqual([
    "40 grilles sur 1 000, 8,0 par seconde, encore 2 min",
    "80 grilles sur 1 000, 8,0 par seconde, encore 2 min",
  ]);
});

test("without a total, how many and how fast", () => {
  expect(tellAll(undefined, 100, 50)).toEqual(["100 grilles, 20 par seconde"]);
});

test("nothing within the first seconds", () => {
  expect(tellAll(10, 4, 1000)).toEqual([]);
});

test.each([
  [0, "1 s"],
  [40.4, "40 s"],
  [59.6, "1 min"],
  [150, "3 min"],
  [3540, "59 min"],
  [3900, "1 h 05"],
])("%d seconds are %s", (seconds, words) => {
  expect(plain(sayTime(seconds))).toBe(words);
});
