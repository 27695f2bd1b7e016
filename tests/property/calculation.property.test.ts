import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator } from "../../engine/calculation/create-calculator.ts";
import type { Submission } from "../../engine/calculation/submission.ts";
import { compileProgram } from "../../engine/targets/calculation/compile.ts";
import { emitModule } from "../../engine/targets/calculation/emit.ts";
import { importModule } from "../support/import-module.ts";
import * as arbitraries from "./arbitraries/program.ts";

const submission: fc.Arbitrary<Submission> = fc
  .record(
    {
      campaign: fc.constant("9999"),
      category: fc.constantFrom("A", "B"),
      answers: arbitraries.answers,
      previous: arbitraries.answers,
    },
    { requiredKeys: ["campaign", "category", "answers"] },
  )
  .map((one) => ({ ...one }));

const submissions = fc.array(submission, { minLength: 5, maxLength: 10 });

test("the emitted module and the evaluator agree to the bit, absences and causes included", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraries.program, submissions, async (program, given) => {
      const evaluator = createCalculator(program);
      const emitted = await importModule(emitModule(compileProgram(program)));
      for (const one of given) {
        const [left, right] = [emitted.calculate(one), evaluator.calculate(one)];
        expect(isDeepStrictEqual(left, right) ? undefined : { left, right }).toBeUndefined();
      }
    }),
    { numRuns: 80 },
  );
});

test("every result is a finite number, never minus zero, or an absence with its words", () => {
  fc.assert(
    fc.property(arbitraries.program, submissions, (program, given) => {
      const { calculate } = createCalculator(program);
      for (const one of given) {
        for (const result of Object.values(calculate(one).results)) {
          if ("absence" in result) {
            expect(result.display).toMatch(/^(non renseigné|sans objet|non calculable)/);
          } else {
            expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
            expect(result.display).not.toMatch(/NaN|Infinity|\d[eE]|−0(?:,0+)?$/);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("a missing result names only cells that are not answered", () => {
  fc.assert(
    fc.property(arbitraries.program, submission, (program, one) => {
      const { calculate, encode } = createCalculator(program);
      const { d } = encode(one);
      const cells = new Map(program.elements.flatMap((e) => e.cells.map((c) => [c.id, c.slot])));
      const usesPrevious = program.nodes.some((node) => node.op === "previous");
      for (const result of Object.values(calculate(one).results)) {
        if (!("absence" in result) || result.absence !== "missing" || usesPrevious) continue;
        expect(result.because.length).toBeGreaterThan(0);
        for (const id of result.because) expect(d[cells.get(id)!]).toBeNaN();
      }
    }),
    { numRuns: 200 },
  );
});

test("a program split into parts gives the same bits as in one", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraries.program, submission, async (program, one) => {
      const whole = compileProgram(program);
      const outputs = whole.parts.flatMap((part) => part.outputs);
      const parts = outputs.map((output) => ({ outputs: [output] }));
      const [left, right] = await Promise.all(
        [whole, { program, parts }].map((plan) => importModule(emitModule(plan))),
      );
      expect(isDeepStrictEqual(left?.calculate(one), right?.calculate(one))).toBe(true);
    }),
    { numRuns: 15 },
  );
});
