// What functions ask of an argument.
import type { Checker } from "./checker.ts";
import { faults } from "./faults.ts";
import type { CallType } from "./formula-function.ts";
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

/** Several lines of numbers: gives the type of one figure. */
export function expectVector(argument: TypedExpression, name: string, checker: Checker): CallType {
  const number = expectNumber(argument, checker);
  if (number.type.kind === "unknown") return number;
  if (number.shape === undefined) {
    checker.report(faults.vectorExpected(argument, name));
    return { type: { kind: "unknown" } };
  }
  return { type: number.type };
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
