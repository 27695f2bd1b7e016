import type { Program } from "../../../engine/calculation/program.ts";
import type { Submission } from "../../../engine/calculation/submission.ts";
import { createHandWritten } from "../campaign/hand-written.ts";
import type { Contender } from "./contender.ts";

/** The hand-written function of a category, submission after submission. */
export function handWrittenAnswers(
  program: Program,
  submissions: readonly Submission[],
): Contender {
  const calculate = createHandWritten(program, submissions[0]!.category);
  const outs = submissions.map(() => new Float64Array(program.results.length));
  return {
    name: "hand-written, answers objects in",
    records: submissions.length,
    run: () => {
      for (let record = 0; record < submissions.length; record++) {
        calculate(submissions[record]!.answers, outs[record]!);
      }
    },
    read: (record, result) => outs[record]![result]!,
  };
}
