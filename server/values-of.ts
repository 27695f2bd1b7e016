import type { Answers } from "../engine/index.ts";
import type { StoredAnswer } from "./store/submission-store.ts";

/** The answers that stand, without their versions; of an item given twice, the last one. */
export function valuesOf(answers: Iterable<readonly [string, StoredAnswer]>): Answers {
  return Object.fromEntries(
    [...new Map(answers)].flatMap(([item, { value }]) => (value === null ? [] : [[item, value]])),
  );
}
