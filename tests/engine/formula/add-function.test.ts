// « A file, a line »: a function that only its own object describes works everywhere.
import { expect, test } from "vitest";
import { createCalculator } from "../../../engine/calculation/create-calculator.ts";
import { describeFormula } from "../../../engine/formula/describe-formula.ts";
import { expectNumber } from "../../../engine/formula/expect-argument.ts";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import type { FormulaFunction } from "../../../engine/formula/formula-function.ts";
import { functions } from "../../../engine/formula/functions.ts";
import { toMathml } from "../../../engine/formula/mathml.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { toTypst } from "../../../engine/formula/typst-math.ts";
import { compileProgram } from "../../../engine/targets/calculation/compile.ts";
import { emitCalculationModule } from "../../../engine/targets/calculation/emit.ts";
import { buildFormulaProgram, readSound } from "../../support/build-formula-program.ts";
import { scope, units } from "../../support/formula-sample.ts";
import { importModule } from "../../support/import-module.ts";

const twice: FormulaFunction = {
  name: "double",
  signature: "double(x)",
  arity: [1, 1],
  refusedIn: ["condition"],
  gathers: () => false,
  guards: false,
  keepsUnitOf: "first",
  type: ([number], _at, checker) => expectNumber(number!, checker),
  lower: ([number], lowering) => {
    const once = lowering.lower(number!);
    return lowering.add({ op: "add", args: [once, once] });
  },
  describe: ([number]) => `double de ${number}`,
  draw: ([number], pen) => pen.call("double", [pen.write(number!)]),
};
// The line of functions.ts; modules are this file's own.
(functions as FormulaFunction[]).push(twice);

const people: Expectation = { mode: "indicator", unit: units.personne! };

test("it is read, told and drawn", () => {
  const formula = readSound("Double(effectif)", people);
  expect(describeFormula(formula)).toBe("double de «\u00A0Effectif au 31/12\u00A0»");
  expect(toMathml(formula)).toContain(
    "<mi>double</mi><mo>(</mo><mtext>Effectif au 31/12</mtext><mo>)</mo>",
  );
  expect(toTypst(formula)).toBe('"double" ("Effectif au 31/12")');
});

test("its faults are those of any function, units included", () => {
  const codes = (source: string, expectation: Expectation): readonly string[] =>
    readFormula(source, scope, expectation).faults.map(({ code }) => code);
  expect(codes("double(etp)", people)).toEqual(["FORMULE-006"]);
  expect(codes("double(effectif; 2)", people)).toEqual(["FORMULE-004"]);
  expect(codes("double(effectif) > 1", { mode: "condition" })).toEqual(["FORMULE-007"]);
  const percent: Expectation = { mode: "indicator", unit: units.pourcent! };
  // The factor of a percentage is sought inside, since the unit goes through.
  expect(codes("double(100 * sorties / effectif)", percent)).toEqual([]);
  expect(codes("double(sorties / effectif)", percent)).toEqual(["FORMULE-006"]);
});

test("it is calculated, by the evaluator and by the emitted module", async () => {
  const source = { id: "deux_fois", source: "double(effectif)", expectation: people };
  const program = buildFormulaProgram([source]);
  const { calculate } = await importModule(emitCalculationModule(compileProgram(program)));
  const submission = { campaign: "9999", category: "A", answers: { effectif: 21 } };
  for (const run of [createCalculator(program).calculate, calculate]) {
    expect(run(submission).results.deux_fois).toMatchObject({ value: 42 });
  }
});
