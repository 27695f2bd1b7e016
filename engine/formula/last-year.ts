// What the functions that read last year have in common.

import type { Checker } from "./checker.ts";
import type { Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import type { CallType } from "./formula-function.ts";
import type { MathPen } from "./math-notation.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** An item or an indicator, which had a value last year; a calculation has no name to find it by. */
export function expectNamed(
  argument: TypedExpression,
  called: string,
  at: Extent,
  checker: Checker,
): CallType {
  const { kind, type, shape } = argument;
  if (type.kind === "unknown") return { type };
  if (kind !== "reference") {
    checker.report(faults.lastYearOfCalculation(at, called));
    return { type: { kind: "unknown" } };
  }
  return shape === undefined ? { type } : { type, shape };
}

/** What an item or an indicator was last year, in mathematics. */
export function drawLastYear(argument: TypedExpression, pen: MathPen): string {
  return pen.index(pen.write(argument), "année précédente");
}
