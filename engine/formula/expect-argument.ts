// What functions ask of an argument.
import type { Checker } from "./checker.ts";
import type { Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import type { CallType, FormulaFunction } from "./formula-function.ts";
import { nameType } from "./name-type.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** A number, or one per line. */
export function expectNumber(argument: TypedExpression, checker: Checker): CallType {
  const { type, shape } = argument;
  if (type.kind === "number") return shape === undefined ? { type } : { type, shape };
  if (type.kind !== "unknown") {
    checker.report(faults.wrongType(argument, nameType(type), "un nombre"));
  }
  return { type: { kind: "unknown" } };
}

/** Several lines of numbers, given to `called`: gives the type of one figure. */
export function expectVector(
  argument: TypedExpression,
  called: FormulaFunction,
  checker: Checker,
): CallType {
  const number = expectNumber(argument, checker);
  if (number.type.kind === "unknown") return number;
  if (number.shape === undefined) {
    checker.report(faults.vectorExpected(argument, called));
    return { type: { kind: "unknown" } };
  }
  return { type: number.type };
}

/** Several lines of numbers, all asked wherever their item is: the others would be passed over. */
export function expectWholeVector(
  argument: TypedExpression,
  called: FormulaFunction,
  at: Extent,
  checker: Checker,
): CallType {
  const { shape } = argument;
  const rare = shape?.lines.lines.filter(({ key, always }) => !always && shape.keys.includes(key));
  if (rare !== undefined && rare.length > 0) {
    const names = rare.map(({ key }) => key);
    checker.report(faults.linesNotAlways(at, called.name, names));
  }
  return expectVector(argument, called, checker);
}

/** Anything that can be absent: gives a condition. */
export function expectCalculable(argument: TypedExpression, checker: Checker): CallType {
  const { type, shape } = argument;
  if (type.kind === "unknown") return { type };
  if (type.kind === "text") {
    checker.report(faults.wrongType(argument, nameType(type), "une donnée ou un calcul"));
    return { type: { kind: "unknown" } };
  }
  return shape === undefined ? { type: { kind: "boolean" } } : { type: { kind: "boolean" }, shape };
}
