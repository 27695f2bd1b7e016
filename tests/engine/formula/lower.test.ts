import { expect, test } from "vitest";
import { createLowering } from "../../../engine/formula/lower.ts";
import { buildFormulaProgram, readSound } from "../../support/build-formula-program.ts";
import { units } from "../../support/formula-sample.ts";

const context = { slot: () => 0, result: () => 0, isBroken: () => false };

test("equal parts are one node, and the order of writing is kept", () => {
  const lowering = createLowering(context);
  const root = lowering.lower(readSound("effectif + sorties * 2 + effectif", { mode: "value" }));
  expect(lowering.nodes).toEqual([
    { op: "load", slot: 0 },
    { op: "constant", value: 2 },
    { op: "multiply", args: [0, 1] },
    { op: "add", args: [0, 2] },
    { op: "add", args: [3, 0] },
  ]);
  expect(root).toBe(4);
});

test.each([
  ["100 * sorties / effectif", 100],
  ["sorties / effectif * 100", 100],
  ["100 * (sorties / effectif)", 100],
  ["sorties * 100 / effectif", 100],
])("%s is a ratio", (source, factor) => {
  const expectation = { mode: "indicator" as const, unit: units.pourcent! };
  const { nodes, results } = buildFormulaProgram([{ id: "r", source, expectation }]);
  const { ratio } = results[0]!;
  expect(ratio?.factor).toBe(factor);
  expect(nodes[ratio!.numerator]).toEqual({ op: "load", slot: 1 });
  expect(nodes[ratio!.denominator]).toEqual({ op: "load", slot: 0 });
});

test.each(["effectif - sorties", "effectif / 2", "effectif", "1 - sorties / effectif"])(
  "%s is not a ratio",
  (source) => {
    const { results } = buildFormulaProgram([{ id: "r", source, expectation: { mode: "value" } }]);
    expect(results[0]?.ratio).toBeUndefined();
  },
);
