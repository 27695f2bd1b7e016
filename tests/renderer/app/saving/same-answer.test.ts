import { expect, test } from "vitest";
import { sameAnswer } from "../../../../renderer/app/saving/same-answer.ts";

test.each([
  [1, 1, true],
  [0, null, false],
  [null, null, true],
  ["1", 1, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: { x: 1 } }, { a: { x: 1 } }, true],
  [{ a: { x: 1 } }, { a: { x: 2 } }, false],
  [["a", "b"], ["a", "b"], true],
  [["a", "b"], ["b", "a"], false],
  [["a"], { 0: "a" }, false],
] as const)("%j and %j: %s", (one, other, same) => {
  expect(sameAnswer(one as never, other as never)).toBe(same);
});
