import { describe, expect, test } from "vitest";
import { createCalculator } from "../../../engine/calculation/create-calculator.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { compileProgram } from "../../../engine/targets/calculation/compile.ts";
import { emitModule } from "../../../engine/targets/calculation/emit.ts";
import { scope } from "../../support/formula-sample.ts";
import { importModule } from "../../support/import-module.ts";
import { expectationOf, loadFormulaCases, observe, prepareFormulaSuite } from "./formula-suite.ts";

const cases = loadFormulaCases();
const { program, runs } = prepareFormulaSuite(cases);
const evaluator = createCalculator(program);
const emitted = await importModule(emitModule(compileProgram(program)));

describe("faults", () => {
  test.each(cases.map((one) => [`${one.file}: ${one.nom}`, one] as const))("%s", (_, one) => {
    const { faults } = readFormula(one.formule, scope, expectationOf(one));
    const wanted = one.fautes ?? [];
    const found = faults.map(({ code, start, end }) => ({
      code,
      extrait: one.formule.slice(start, end),
    }));
    expect(found).toEqual(wanted.map(({ code, extrait }) => ({ code, extrait })));
    faults.forEach((fault, rank) => {
      const plain = (text: string): string => text.replaceAll("\u00A0", " ");
      expect(plain(fault.message)).toContain(wanted[rank]?.message ?? "");
      expect(plain(fault.hint ?? "")).toContain(wanted[rank]?.piste ?? "");
    });
  });
});

describe.each([
  ["evaluator", evaluator.calculate],
  ["emitted module", emitted.calculate],
] as const)("values by the %s", (_, calculate) => {
  test.each(runs.map((run) => [run.name, run] as const))("%s", (_name, run) => {
    expect(observe(run, calculate(run.submission))).toEqual(run.expected);
  });
});

test("true and undetermined rules are told apart, though both are silent", () => {
  const out = new Float64Array(program.results.length + program.controls.length);
  const rails = { vrai: 1, faux: 0, indetermine: Number.NaN };
  for (const run of runs) {
    const { d, p, s } = evaluator.encode(run.submission);
    emitted.row(d, p, s, out);
    for (const [id, outcome] of Object.entries(run.expected)) {
      if (typeof outcome !== "string") continue;
      const rank = program.controls.findIndex((control) => control.id === id);
      expect([run.name, out[program.results.length + rank]]).toEqual([run.name, rails[outcome]]);
    }
  }
});
