import { describe, expect, test } from "vitest";
import { computeRow } from "../../../engine/calculation/compute-row.ts";
import { createCalculator } from "../../../engine/calculation/create-calculator.ts";
import { encode } from "../../../engine/calculation/encode.ts";
import { indexProgram } from "../../../engine/calculation/program-index.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { compileProgram } from "../../../engine/targets/calculation/compile.ts";
import { emitModule } from "../../../engine/targets/calculation/emit.ts";
import { scope } from "../../support/formula-sample.ts";
import { importModule } from "../../support/import-module.ts";
import {
  type ExpectedOutcome,
  expectationOf,
  loadFormulaCases,
  type Outcome,
  observe,
  prepareFormulaSuite,
} from "./formula-suite.ts";

const cases = loadFormulaCases();
const { program, runs } = prepareFormulaSuite(cases);
const index = indexProgram(program);
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

type Run = (submission: Submission) => Outcome;

const runEvaluator: Run = (submission) => ({
  calculation: evaluator.calculate(submission),
  row: [...computeRow(program, encode(submission, index), undefined)],
});

const runEmitted: Run = (submission) => {
  const out = new Float64Array(program.results.length + program.controls.length);
  const { d, p, s } = emitted.encode(submission);
  emitted.row(d, p, s, out);
  return { calculation: emitted.calculate(submission), row: [...out] };
};

describe.each([
  ["evaluator", runEvaluator],
  ["emitted module", runEmitted],
])("values by the %s", (_, calculate) => {
  test.each(runs.map((run) => [run.name, run] as const))("%s", (_name, run) => {
    expect(observe(run, program, calculate(run.submission))).toEqual(run.expected);
  });

  test("a case that took true for undetermined, or the reverse, would fail", () => {
    const swapped: Readonly<Record<string, string>> = { vrai: "indetermine", indetermine: "vrai" };
    for (const run of runs) {
      const observed = observe(run, program, calculate(run.submission));
      for (const [id, outcome] of Object.entries(run.expected)) {
        const other = typeof outcome === "string" ? swapped[outcome] : undefined;
        if (other === undefined) continue;
        const wrong = { ...run, expected: { ...run.expected, [id]: other as ExpectedOutcome } };
        expect(observe(wrong, program, calculate(run.submission))).toEqual(observed);
        expect(observed, run.name).not.toEqual(wrong.expected);
      }
    }
  });
});
