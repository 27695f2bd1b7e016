import type { RowFunction } from "./calculator.ts";
import type { Encoding } from "./encode.ts";
import type { Program } from "./program.ts";

/** Results then controls of one submission, NaN when absent; by `row`, or by the trace. */
export function computeRow(
  program: Program,
  encoding: Encoding,
  row: RowFunction | undefined,
): Float64Array {
  const { results, controls } = program;
  const out = new Float64Array(results.length + controls.length);
  if (row !== undefined) {
    row(encoding.d, encoding.p, encoding.s, out);
    return out;
  }
  const { evaluate } = encoding.trace;
  results.forEach((result, index) => {
    out[index] = evaluate(result.root) + 0;
  });
  controls.forEach((control, index) => {
    out[results.length + index] = evaluate(control.root);
  });
  return out;
}
