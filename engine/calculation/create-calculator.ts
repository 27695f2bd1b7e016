// The calculation engine of one campaign: the browser, the server, the command line and the
// worked examples of the guide all run this.
import type { Calculation } from "./calculation.ts";
import type { Calculator, RowFunction } from "./calculator.ts";
import { computeFillRate } from "./compute-fill-rate.ts";
import { computeFindings } from "./compute-findings.ts";
import { computeResult, computeResults } from "./compute-results.ts";
import { createClosures } from "./create-closures.ts";
import { createRowReader } from "./create-row-reader.ts";
import { encode } from "./encode.ts";
import { explainResult } from "./explain-result.ts";
import { findBlockers } from "./find-blockers.ts";
import { findDependants } from "./find-dependants.ts";
import { placeColumns } from "./place-columns.ts";
import type { Program } from "./program.ts";
import { indexProgram } from "./program-index.ts";
import type { Submission } from "./submission.ts";

/**
 * The calculator of a program. Figures come from `row`, the function generated for the campaign,
 * or from closures: same bits. The trace explains them, and computes the few that are asked apart.
 * Unknown answers are ignored and answers of a wrong type are absent: refusing them is the
 * business of whoever reads the submission.
 */
export function createCalculator(
  program: Program,
  row: RowFunction = createClosures(program),
): Calculator {
  const index = indexProgram(program);
  const readRow = createRowReader(index);
  const size = program.results.length + program.controls.length;
  const calculate = (submission: Submission): Calculation => {
    const encoding = encode(submission, index);
    const out = new Float64Array(size);
    row(encoding.d, encoding.p, encoding.s, out);
    return {
      campaign: program.campaign,
      hash: program.hash,
      results: computeResults(program, encoding, out),
      findings: computeFindings(program, encoding, out),
      fill: computeFillRate(program, encoding),
    };
  };
  return {
    program,
    calculate,
    calculateRow: (submission, out) => {
      const { d, p, s } = readRow(submission);
      row(d, p, s, out);
    },
    calculateResults: (submission, ids) => {
      const encoding = encode(submission, index);
      const wanted = program.results.filter(({ id }) => ids.includes(id));
      const { evaluate } = encoding.trace;
      return Object.fromEntries(
        wanted.map((one) => [one.id, computeResult(one, encoding, evaluate(one.root) + 0)]),
      );
    },
    explain: (submission, resultId) => {
      const result = program.results.find(({ id }) => id === resultId);
      return result && explainResult(result, encode(submission, index), index);
    },
    visibility: (submission) => {
      const { visibilityOf } = encode(submission, index);
      return Object.fromEntries(program.elements.map((one) => [one.id, visibilityOf(one)]));
    },
    dependants: (itemId) => findDependants(program, itemId),
    blockedBy: (submission) => findBlockers(index, calculate(submission).results),
    encode: (submission) => {
      const { d, p, s } = encode(submission, index);
      return { d, p, s };
    },
    columnStates: (category) => index.layoutOf(category).states.slice(),
    columnPlaces: placeColumns(program),
  };
}
