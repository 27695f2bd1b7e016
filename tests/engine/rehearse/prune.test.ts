import { expect, test } from "vitest";
import { prune } from "../../../engine/rehearse/prune.ts";

test.each<[string, unknown, readonly (readonly string[])[], unknown]>([
  ["nothing at fault", { a: 1 }, [], { a: 1 }],
  ["the answer itself", 3, [[]], undefined],
  ["the answer and a line", { a: 1, b: 2 }, [["a"], []], undefined],
  ["a line", { a: 1, b: 2 }, [["a"]], { b: 2 }],
  ["the only line", { a: 1 }, [["a"]], undefined],
  ["a line that is not there", { a: 1 }, [["constructor"]], { a: 1 }],
  ["a cell", { a: { x: 1, y: 2 }, b: { x: 3 } }, [["a", "y"]], { a: { x: 1 }, b: { x: 3 } }],
  ["the only cell of a line", { a: { x: 1 }, b: { x: 3 } }, [["a", "x"]], { b: { x: 3 } }],
  ["two options", ["p", "q", "r"], [["0"], ["2"]], ["q"]],
  ["every option", ["p"], [["0"]], undefined],
  ["deeper than the answer goes", { a: 1, b: 2 }, [["a", "x", "y"]], { b: 2 }],
  ["no answer", undefined, [["a"]], undefined],
])("%s is left out", (_name, answer, paths, left) => {
  const given = structuredClone(answer);
  expect(prune(given as never, paths)).toEqual(left);
  expect(given).toEqual(answer);
});
