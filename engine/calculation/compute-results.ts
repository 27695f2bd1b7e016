import { toAbsence } from "./absence-words.ts";
import type { Result } from "./calculation.ts";
import type { Encoding } from "./encode.ts";
import { formatNumber } from "./format-number.ts";
import type { Program, ProgramResult } from "./program.ts";

/** Every result by id, in the order of the program. */
export function computeResults(
  program: Program,
  encoding: Encoding,
  row: Float64Array,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(
    program.results.map((result, index) => [
      result.id,
      computeResult(result, encoding, row[index]!),
    ]),
  );
}

/** One result from its figure, or from the reason why there is none. */
export function computeResult(result: ProgramResult, encoding: Encoding, value: number): Result {
  if (!result.appliesTo.includes(encoding.submission.category)) {
    return toAbsence({ absence: "notApplicable", because: [] });
  }
  if (Number.isNaN(value)) return toAbsence(encoding.trace.cause(result.root));
  const { unit, symbol, singular, decimals } = result;
  return { value, unit, display: formatNumber(value, decimals, symbol, singular) };
}
