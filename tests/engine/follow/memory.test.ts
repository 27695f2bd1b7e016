import { expect, test } from "vitest";
import { createMemory, NO_MEMORY, sameData } from "../../../engine/util/memory.ts";

test("a value is made once for the same inputs, and again for others", () => {
  const memory = createMemory();
  const [one, other] = [{}, {}];
  let made = 0;
  const make = () => ++made;
  expect(memory.recall("key", [one, 1], make)).toBe(1);
  expect(memory.recall("key", [one, 1], make)).toBe(1);
  expect(memory.recall("other key", [one, 1], make)).toBe(2);
  // Two objects alike are not the same input; nor is one input less.
  expect(memory.recall("key", [other, 1], make)).toBe(3);
  expect(memory.recall("key", [other], make)).toBe(4);
  // Only the last inputs are remembered.
  expect(memory.recall("key", [one, 1], make)).toBe(5);
});

test("what is made anew and holds the same data is the former object", () => {
  const memory = createMemory();
  const first = memory.settle("key", [1], () => ({ a: new Map([["b", [1]]]) }));
  expect(memory.settle("key", [2], () => ({ a: new Map([["b", [1]]]) }))).toBe(first);
  expect(memory.settle("key", [3], () => ({ a: new Map([["b", [2]]]) }))).not.toBe(first);
});

test("a condition may stand for the inputs", () => {
  const memory = createMemory();
  expect(
    memory.recallIf(
      "key",
      () => true,
      () => "first",
    ),
  ).toBe("first");
  expect(
    memory.recallIf(
      "key",
      (kept) => kept === "first",
      () => "second",
    ),
  ).toBe("first");
  expect(
    memory.recallIf(
      "key",
      () => false,
      () => "third",
    ),
  ).toBe("third");
});

test("an absent value is remembered as any other", () => {
  const memory = createMemory();
  let made = 0;
  const make = () => void made++;
  memory.recall("key", [], make);
  memory.recall("key", [], make);
  expect(made).toBe(1);
});

test("nothing is kept by what remembers nothing", () => {
  let made = 0;
  NO_MEMORY.recall("key", [], () => ++made);
  NO_MEMORY.recall("key", [], () => ++made);
  expect(made).toBe(2);
});

test.each([
  [Number.NaN, Number.NaN, true],
  [0, -0, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, false],
  [{ a: undefined }, {}, false],
  [[1, [2]], [1, [2]], true],
  [[], {}, false],
  [null, {}, false],
  [null, null, true],
  [new Set([1]), new Set([1]), true],
  [new Map([[1, 2]]), new Map([[1, 3]]), false],
  ["1", 1, false],
])("%o and %o hold the same: %s", (left, right, same) => {
  expect(sameData(left, right)).toBe(same);
});
