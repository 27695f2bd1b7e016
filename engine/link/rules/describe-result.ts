// How a result and an expectation are named in a message, with all their digits.

import type { Result } from "../../calculation/calculation.ts";
import type { ExpectedCell } from "../../model/indicator.ts";

const ABSENCES = {
  missing: "« non renseigné »",
  notApplicable: "« sans objet »",
  notComputable: "« non calculable »",
} as const;

export function describeExpected(expected: ExpectedCell): string {
  return typeof expected === "number" ? describeNumber(expected) : ABSENCES[expected];
}

export function describeResult(result: Result): string {
  if ("value" in result) return describeNumber(result.value);
  const because = result.because.length === 0 ? "" : ` (${result.because.join(", ")})`;
  return `${ABSENCES[result.absence]}${because}`;
}

/** Up to twelve significant digits: enough to see a difference that rounding would hide. */
function describeNumber(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}
