import { describe, expect, test } from "vitest";
import type { Calculator } from "../../../engine/calculation/calculator.ts";
import { createCalculator } from "../../../engine/calculation/create-calculator.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { compileProgram } from "../../../engine/targets/calculation/compile.ts";
import { emitCalculationModule } from "../../../engine/targets/calculation/emit.ts";
import { createBackEnds } from "../../support/back-ends.ts";
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
const backEnds = await createBackEnds(program);
const emitted = await importModule(emitCalculationModule(compileProgram(program)));

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

type Calculate = (submission: Submission) => Outcome;

/** What a calculator says of a submission, and the figures of `fill`. */
function outcomeOf(
  { calculate }: Calculator,
  fill: (submission: Submission, out: Float64Array) => void,
): Calculate {
  return (submission) => {
    const out = new Float64Array(program.results.length + program.controls.length);
    fill(submission, out);
    return { calculation: calculate(submission), row: [...out] };
  };
}

const implementations: readonly (readonly [string, Calculate])[] = [
  ...backEnds.map(({ name, row }) => {
    const calculator = createCalculator(program, row);
    const fill = (submission: Submission, out: Float64Array): void => {
      const { d, p, s } = calculator.encode(submission);
      row(d, p, s, out);
    };
    return [name, outcomeOf(calculator, fill)] as const;
  }),
  ["calculation.js", outcomeOf(emitted, emitted.calculateRow)],
];

describe.each(implementations)("values by %s", (_, calculate) => {
  test.each(runs.map((run) => [run.name, run] as const))("%s", (_name, run) => {
    expect(observe(run, program, calculate(run.submission))).toEqual(run.expected);
  });

  test("a case that took true for undetermined, or the reverse, would fail", () => {
    const swapped: Readonly<Record<string, string>> = { vrai: "indetermine", indetermine: "vrai" };
    for (const run of runs) {
      for (const [id, expected] of Object.entries(run.expected)) {
        const other = typeof expected === "string" ? swapped[expected] : undefined;
        if (other === undefined) continue;
        const wrong = { ...run, expected: { ...run.expected, [id]: other as ExpectedOutcome } };
        const observed = observe(wrong, program, calculate(run.submission));
        expect(observed).toEqual(run.expected);
        expect(observed, run.name).not.toEqual(wrong.expected);
      }
    }
  });
});
