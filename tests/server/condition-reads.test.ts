import { expect, test } from "vitest";
import type { Program } from "../../engine/index.ts";
import { followConditions } from "../../server/condition-reads.ts";

type Formulas = Pick<Program, "elements" | "nodes">;

function program(
  nodes: readonly object[],
  elements: Readonly<Record<string, { readonly slot?: number; readonly visibleWhen?: number }>>,
): Formulas {
  return {
    nodes,
    elements: Object.entries(elements).map(([id, { slot, ...rest }]) => ({
      id,
      cells: slot === undefined ? [] : [{ slot }],
      ...rest,
    })),
  } as unknown as Formulas;
}

test("conditions are followed to the end, those that turn in circles as well", () => {
  const formulas = program(
    [
      { op: "load", slot: 0 },
      { op: "load", slot: 1 },
      { op: "previous", slot: 2 },
    ],
    {
      a: { slot: 0, visibleWhen: 1 },
      b: { slot: 1, visibleWhen: 0 },
      c: { slot: 2, visibleWhen: 0 },
      d: { visibleWhen: 2 },
    },
  );
  expect([...followConditions(formulas, ["c"]).elsewhere].sort()).toEqual(["a", "b"]);
  expect([...followConditions(formulas, ["a"]).elsewhere]).toEqual(["b"]);
  const last = followConditions(formulas, ["d"]);
  expect([...last.elsewhere]).toEqual([]);
  expect([...last.former].sort()).toEqual(["c", "d"]);
});

test("a formula that is shared at every step is read once", () => {
  const sums = Array.from({ length: 200 }, (_, index) => ({ op: "add", args: [index, index] }));
  const formulas = program([{ op: "load", slot: 0 }, ...sums], {
    source: { slot: 0 },
    shown: { visibleWhen: 200 },
  });
  expect([...followConditions(formulas, ["shown"]).elsewhere]).toEqual(["source"]);
});
