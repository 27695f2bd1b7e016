import { expect, test } from "vitest";
import { nodeArguments } from "../../../engine/calculation/node-arguments.ts";
import type { Formula } from "../../../engine/formula/formula.ts";
import { createLowering } from "../../../engine/formula/lower.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import type { FormulaSymbol } from "../../../engine/formula/scope.ts";
import { buildFormulaProgram, readSound } from "../../support/build-formula-program.ts";
import { scope, units } from "../../support/formula-sample.ts";

const none = (id: string): never => {
  throw new Error(`no formula reads ${id}`);
};
const context = { slot: () => 0, result: none, formula: none, isBroken: () => false };

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

test.each([
  ["evolution(effectif)", "100 * (effectif - precedent(effectif)) / precedent(effectif)"],
  [
    "evolution(taux_sorties)",
    "100 * (taux_sorties - precedent(taux_sorties)) / precedent(taux_sorties)",
  ],
  ["precedent(taux_sorties)", "100 * precedent(sorties) / precedent(effectif)"],
  ["precedent(double_taux)", "2 * precedent(taux_sorties)"],
])("%s is %s, node for node", (short, long) => {
  const expectation = { mode: "indicator" as const, unit: units.pourcent! };
  const { nodes, results } = buildFormulaProgram([
    { id: "court", source: short, expectation },
    { id: "long", source: long, expectation },
  ]);
  expect(results[0]?.root).toBe(results[1]?.root);
  expect(results[0]?.ratio).toEqual(results[1]?.ratio);
  expect(nodes.length).toBeGreaterThan(0);
});

test("the evolution of a total is the sum of changes over the sum of what was", () => {
  const expectation = { mode: "indicator" as const, unit: units.pourcent! };
  const source = "evolution(effectif)";
  const { nodes, results } = buildFormulaProgram([{ id: "r", source, expectation }]);
  const { ratio } = results[0]!;
  expect(ratio?.factor).toBe(100);
  expect(nodes[ratio!.numerator]).toMatchObject({ op: "subtract" });
  expect(nodes[ratio!.denominator]).toEqual({ op: "previous", slot: 0 });
});

test("an indicator read last year again and again is lowered once", () => {
  // Each of the thirty reads the one before twice: 2³⁰ nodes without a memory.
  const formulas = new Map<string, Formula>();
  const symbols: FormulaSymbol[] = [];
  const world = {
    ...scope,
    find: (id: string) => symbols.find((one) => one.id === id) ?? scope.find(id),
  };
  const expectation = { mode: "indicator" as const, unit: units.personne! };
  for (let rank = 0; rank < 30; rank++) {
    const before = rank === 0 ? "effectif" : `i${rank - 1}`;
    const { formula } = readFormula(`${before} + ${before}`, world, expectation);
    const id = `i${rank}`;
    formulas.set(id, formula!);
    const type = { kind: "number" as const, unit: units.personne!, integer: false };
    symbols.push({ id, label: id, origin: "indicator", shape: { kind: "scalar", type } });
  }
  const lowering = createLowering({
    slot: () => 0,
    result: none,
    formula: (id) => formulas.get(id)!,
    isBroken: () => false,
  });
  const { formula } = readFormula("precedent(i29)", world, expectation);
  lowering.lower(formula!);
  expect(lowering.nodes).toHaveLength(31);
});

test.each([
  "effectif - sorties",
  "effectif / 2",
  "effectif",
  "1 - sorties / effectif",
  "moyenne(accueillis)",
])("%s is not a ratio", (source) => {
  const { results } = buildFormulaProgram([{ id: "r", source, expectation: { mode: "value" } }]);
  expect(results[0]?.ratio).toBeUndefined();
});

test("a weighted mean is a ratio of two sums, each without the lines that one item lacks", () => {
  const source = "moyenne_ponderee(charges[*].montant; par_niveau)";
  const { nodes, results, elements } = buildFormulaProgram([
    { id: "r", source, expectation: { mode: "value" } },
  ]);
  const slotOf = (id: string) =>
    elements.flatMap(({ cells }) => cells).find((cell) => cell.id === id)!.slot;
  const both = [slotOf("charges.faible.montant"), slotOf("par_niveau.faible")];
  const { factor, numerator, denominator } = results[0]!.ratio!;
  expect(factor).toBe(1);
  for (const [root, op] of [
    [numerator, "multiply"],
    [denominator, "load"],
  ] as const) {
    const lines = nodeArguments(nodes[root]!).map((index) => nodes[index]!);
    expect(nodes[root]?.op).toBe("sum");
    expect(lines.map((line) => line.op)).toEqual([op, op, "proposed"]);
    expect(lines[2]).toMatchObject({ slots: both });
    expect(nodes[nodeArguments(lines[2]!)[0]!]?.op).toBe(op);
  }
});
