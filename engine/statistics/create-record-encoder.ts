import type { RowFunction, Slots } from "../calculation/calculator.ts";
import { encode } from "../calculation/encode.ts";
import type { Program } from "../calculation/program.ts";
import { indexProgram } from "../calculation/program-index.ts";
import type { Submission } from "../calculation/submission.ts";
import { FIGURE, NOT_ASKED, stateOf } from "./record-state.ts";

/** One submission as columns take it. */
export interface EncodedRecord extends Slots {
  /** By rank of result: see record-state.ts. */
  readonly states: Uint8Array;
}

/** `row` finds what has no figure; only then is the trace asked why. */
export function createRecordEncoder(
  program: Program,
  row: RowFunction,
): (submission: Submission) => EncodedRecord {
  const index = indexProgram(program);
  const out = new Float64Array(program.results.length + program.controls.length);
  return (submission) => {
    const { d, p, s, trace } = encode(submission, index);
    row(d, p, s, out);
    const states = Uint8Array.from(program.results, ({ appliesTo, root }, rank) => {
      if (!appliesTo.includes(submission.category)) return NOT_ASKED;
      return Number.isNaN(out[rank]!) ? stateOf(trace.cause(root)) : FIGURE;
    });
    return { d, p, s, states };
  };
}
