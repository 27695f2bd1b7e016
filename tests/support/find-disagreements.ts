import { createCalculator } from "../../engine/calculation/create-calculator.ts";
import type { Program } from "../../engine/calculation/program.ts";
import type { Submission } from "../../engine/calculation/submission.ts";
import type { BackEnd } from "./back-ends.ts";

/**
 * Every figure in which a back-end departs from the first one, to the bit, and every figure of the
 * first that is neither finite nor absent, or minus zero.
 */
export function findDisagreements(
  program: Program,
  backEnds: readonly BackEnd[],
  submissions: readonly Submission[],
): readonly string[] {
  const { encode } = createCalculator(program);
  const outputs = [...program.results, ...program.controls];
  return submissions.flatMap((submission) => {
    const { d, p, s } = encode(submission);
    const [first, ...others] = backEnds.map(({ name, row }) => {
      const out = new Float64Array(outputs.length).fill(-1);
      row(d, p, s, out);
      return { name, out };
    });
    return outputs.flatMap(({ id }, place) => {
      const wanted = first!.out[place]!;
      const isSound = Number.isNaN(wanted) || (Number.isFinite(wanted) && !Object.is(wanted, -0));
      const wrong = others.filter(({ out }) => !Object.is(out[place], wanted));
      return [
        ...(isSound ? [] : [`${id}: ${first!.name} gives ${wanted}`]),
        ...wrong.map(({ name, out }) => `${id}: ${name} gives ${out[place]}, not ${wanted}`),
      ];
    });
  });
}
