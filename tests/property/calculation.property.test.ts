import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator } from "../../engine/calculation/create-calculator.ts";
import { createClosures } from "../../engine/calculation/create-closures.ts";
import { createColumns, writeRecord } from "../../engine/calculation/create-columns.ts";
import type { Program } from "../../engine/calculation/program.ts";
import type { Submission } from "../../engine/calculation/submission.ts";
import { compileProgram } from "../../engine/targets/calculation/compile.ts";
import { emitCalculationModule, emitColumnsModule } from "../../engine/targets/calculation/emit.ts";
import { createBackEnds } from "../support/back-ends.ts";
import { findDisagreements } from "../support/find-disagreements.ts";
import { importColumns, importModule } from "../support/import-module.ts";
import * as arbitraries from "./arbitraries/program.ts";

const { program, submission } = arbitraries;
const submissions = fc.array(submission, { minLength: 5, maxLength: 10 });

test("every back-end gives the same bits: results, controls and absences", async () => {
  await fc.assert(
    fc.asyncProperty(program, submissions, async (one, given) => {
      const backEnds = await createBackEnds(one);
      expect(backEnds.map(({ name }) => name)).toEqual(["trace", "closures", "row", "columns"]);
      expect(findDisagreements(one, backEnds, given)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("calculators on any back-end say the same, causes included, and so does the module", async () => {
  await fc.assert(
    fc.asyncProperty(program, submissions, async (one, given) => {
      const emitted = await importModule(emitCalculationModule(compileProgram(one)));
      const calculators = (await createBackEnds(one)).map(({ row }) => createCalculator(one, row));
      const [first, ...others] = [...calculators, createCalculator(one), emitted].map(
        ({ calculate }) => given.map(calculate),
      );
      for (const other of others) expect(isDeepStrictEqual(other, first)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("answers read for their figures alone, one record after the other, give the same bits", () => {
  // Keys in another order, and some that nobody knows.
  const shuffled = submissions.chain((given) =>
    fc.tuple(...given.map((one) => fc.shuffledSubarray(Object.entries(one.answers)))).map((kept) =>
      given.flatMap((one, rank) => {
        const answers = { inconnu: 3, ...Object.fromEntries(kept[rank]!) };
        return [one, { ...one, answers }];
      }),
    ),
  );
  fc.assert(
    fc.property(program, shuffled, (one, given) => {
      const row = createClosures(one);
      const { encode, calculateRow } = createCalculator(one, row);
      for (const each of given) {
        const [found, wanted] = [0, 1].map(
          () => new Float64Array(one.results.length + one.controls.length),
        );
        const { d, p, s } = encode(each);
        row(d, p, s, wanted!);
        calculateRow(each, found!);
        expect(found).toEqual(wanted);
      }
    }),
    { numRuns: 150 },
  );
});

test("many records at once are each calculated as if alone, ratio terms included", async () => {
  await fc.assert(
    fc.asyncProperty(program, submissions, fc.nat(), async (one, given, cut) => {
      const alike = given.map((each) => ({ ...each, category: "B" }));
      const from = cut % alike.length;
      const [places, written] = await calculateColumns(one, alike, from);
      const { calculate } = createCalculator(one);
      alike.forEach((each, record) => {
        const { results } = calculate(each);
        const figureOf = (root: number): number => {
          const result = results[`r${root}`]!;
          return "value" in result ? result.value : Number.NaN;
        };
        for (const { result, numerator, denominator } of places.ratios) {
          const { ratio } = one.results[result]!;
          const wanted = [result, ratio!.numerator, ratio!.denominator].map(figureOf);
          const found = [result, numerator, denominator].map((place) => written[place]![record]);
          expect(found).toEqual(record < from ? [-1, -1, -1] : wanted);
        }
      });
    }),
    { numRuns: 50 },
  );
});

/** Records from `from` on; the others keep the −1 that they are given. */
async function calculateColumns(one: Program, given: readonly Submission[], from: number) {
  const { columns } = await importColumns(emitColumnsModule(compileProgram(one)));
  const { encode, columnPlaces, columnStates } = createCalculator(one);
  const answers = createColumns(one.slotCount, given.length);
  given.forEach((each, position) => {
    writeRecord(answers, position, encode(each));
  });
  const written = Array.from({ length: columnPlaces.count }, () =>
    new Float64Array(given.length).fill(-1),
  );
  columns(answers.d, answers.p, columnStates("B"), written, from, given.length);
  return [columnPlaces, written] as const;
}

test("programs split into parts of any size give the same bits as in one", async () => {
  const size = fc.constantFrom(1, 2, 5, 1000);
  const sizes = fc.record({ row: size, columns: size });
  await fc.assert(
    fc.asyncProperty(program, submissions, sizes, async (one, given, parts) => {
      expect(findDisagreements(one, await createBackEnds(one, parts), given)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("every result is a finite number, never minus zero, or an absence with its words", () => {
  fc.assert(
    fc.property(program, submissions, (one, given) => {
      const { calculate } = createCalculator(one);
      for (const each of given) {
        for (const result of Object.values(calculate(each).results)) {
          if ("absence" in result) {
            expect(result.display).toMatch(/^(non renseigné|sans objet|non calculable)/);
          } else {
            expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
            expect(result.display).not.toMatch(/NaN|Infinity|\d[eE]|−0(?:,0+)?$/);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("a missing result names only cells that are not answered", () => {
  fc.assert(
    fc.property(program, submission, (one, given) => {
      const { calculate, encode } = createCalculator(one);
      const { d } = encode(given);
      const cells = new Map(one.elements.flatMap((e) => e.cells.map((c) => [c.id, c.slot])));
      const usesPrevious = one.nodes.some((node) => node.op === "previous");
      for (const result of Object.values(calculate(given).results)) {
        if (!("absence" in result) || result.absence !== "missing" || usesPrevious) continue;
        expect(result.because.length).toBeGreaterThan(0);
        for (const id of result.because) expect(d[cells.get(id)!]).toBeNaN();
      }
    }),
    { numRuns: 150 },
  );
});
