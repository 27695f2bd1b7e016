// From the text of formulas to their figures: whatever an author writes, every back-end agrees.
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createCalculator } from "../../engine/calculation/create-calculator.ts";
import type { Program } from "../../engine/calculation/program.ts";
import { readFormula } from "../../engine/formula/read-formula.ts";
import { createBackEnds } from "../support/back-ends.ts";
import { buildFormulaProgram } from "../support/build-formula-program.ts";
import { findDisagreements } from "../support/find-disagreements.ts";
import { scope } from "../support/formula-sample.ts";
import { formula, type WrittenFormula } from "./arbitraries/formula.ts";
import { submission } from "./arbitraries/program.ts";

const formulas = fc.array(formula, { minLength: 8, maxLength: 20 });
const submissions = fc.array(submission, { minLength: 5, maxLength: 10 });

const count = { written: 0, sound: 0 };

/** Those that hold no error, which most are. */
function build(written: readonly WrittenFormula[]): Program {
  const sound = written.filter(
    ({ source, expectation }) => readFormula(source, scope, expectation).formula !== undefined,
  );
  count.written += written.length;
  count.sound += sound.length;
  return buildFormulaProgram(sound.map((one, rank) => ({ id: `f${rank}`, ...one })));
}

test("every back-end gives the same bits", async () => {
  await fc.assert(
    fc.asyncProperty(formulas, submissions, async (written, given) => {
      const program = build(written);
      expect(findDisagreements(program, await createBackEnds(program), given)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("calculators on any back-end say the same, causes included", async () => {
  await fc.assert(
    fc.asyncProperty(formulas, submissions, async (written, given) => {
      const program = build(written);
      const backEnds = await createBackEnds(program);
      const [first, ...others] = backEnds.map(({ row }) => {
        const { calculate, blockedBy } = createCalculator(program, row);
        return given.map((each) => [calculate(each), blockedBy(each)]);
      });
      for (const other of others) expect(isDeepStrictEqual(other, first)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("what is asked apart or explained is what is calculated", () => {
  fc.assert(
    fc.property(formulas, submission, (written, given) => {
      const { program, calculate, calculateResults, explain } = createCalculator(build(written));
      const { results } = calculate(given);
      const ids = program.results.map(({ id }) => id);
      expect(calculateResults(given, ids)).toEqual(results);
      for (const id of ids) expect(explain(given, id)?.result).toEqual(results[id]);
    }),
    { numRuns: 50 },
  );
});

afterAll(() => {
  expect(count.sound / count.written).toBeGreaterThan(0.9);
});
