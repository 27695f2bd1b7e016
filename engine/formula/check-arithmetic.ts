import type { Checker } from "./checker.ts";
import { commonShape } from "./common-shape.ts";
import type { ArithmeticSign, Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { bareLiteral, isFlexible } from "./fit-unit.ts";
import { nameType } from "./name-type.ts";
import type { UnitType } from "./scope.ts";
import type { TypedExpression, ValueType } from "./typed-expression.ts";
import { unifyTypes } from "./unify-types.ts";
import { combineUnits, PLAIN } from "./unit-arithmetic.ts";

/** `a + b`, `a * b`: numbers, and the difference of two dates. */
export function checkArithmetic(
  sign: ArithmeticSign,
  left: TypedExpression,
  right: TypedExpression,
  at: Extent,
  checker: Checker,
): TypedExpression {
  const { start, end } = at;
  const type = resultType(sign, left, right, at, checker);
  const shape = commonShape([left, right], at, checker);
  return { kind: "arithmetic", sign, left, right, type, ...shape, start, end };
}

function resultType(
  sign: ArithmeticSign,
  left: TypedExpression,
  right: TypedExpression,
  at: Extent,
  checker: Checker,
): ValueType {
  if (sign === "-" && left.type.kind === "date" && right.type.kind === "date") {
    const unit = checker.scope.dayUnit;
    if (unit !== undefined) return { kind: "number", unit, integer: true };
    checker.report(faults.noDayUnit(at));
    return { kind: "unknown" };
  }
  const wrong = [left, right].find(({ type }) => !["number", "any", "unknown"].includes(type.kind));
  if (wrong !== undefined) {
    checker.report(faults.wrongType(wrong, nameType(wrong.type), "un nombre"));
    return { kind: "unknown" };
  }
  if (sign === "+" || sign === "-") return sumType(left, right, at, checker);
  return productType(sign, left, right);
}

function sumType(
  left: TypedExpression,
  right: TypedExpression,
  at: Extent,
  checker: Checker,
): ValueType {
  const type = unifyTypes([left, right], at, checker);
  if (type.kind === "number" && !(isFlexible(left) && isFlexible(right))) {
    for (const side of [left, right]) {
      bareLiteral(side, type.unit, checker.scope).forEach(checker.report);
    }
  }
  return type;
}

function productType(sign: "*" | "/", left: TypedExpression, right: TypedExpression): ValueType {
  const [a, b] = [left.type, right.type];
  if (a.kind === "unknown" || b.kind === "unknown") return { kind: "unknown" };
  if (a.kind !== "number" || b.kind !== "number") return { kind: "any" };
  const unit = combineUnits(unitOf(left, a.unit), unitOf(right, b.unit), sign === "*" ? 1 : -1);
  return { kind: "number", unit, integer: sign === "*" && a.integer && b.integer };
}

/** A bare number has no unit of its own to bring into a product. */
function unitOf(side: TypedExpression, unit: UnitType): UnitType {
  return isFlexible(side) ? PLAIN : unit;
}
