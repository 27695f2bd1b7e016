// Typst itself judges the mathematics of every sound formula of the language's cases.
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { expect, test } from "vitest";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { toTypst } from "../../../engine/formula/typst-math.ts";
import { expectationOf, loadFormulaCases } from "../../conformance/formula/formula-suite.ts";
import { scope } from "../../support/formula-sample.ts";

function accepts(formulas: readonly string[]): boolean {
  const compiler = NodeCompiler.create();
  const mainFileContent = formulas.map((formula) => `$ ${formula} $\n`).join("");
  return compiler.compile({ mainFileContent }).result !== null;
}

test("every sound formula is mathematics for Typst", () => {
  const formulas = loadFormulaCases().flatMap((one) => {
    const { formula } = readFormula(one.formule, scope, expectationOf(one));
    return formula === undefined ? [] : [toTypst(formula)];
  });
  expect(formulas.length).toBeGreaterThan(800);
  expect(accepts(formulas)).toBe(true);
  expect(accepts(["frac(1)"])).toBe(false);
});
