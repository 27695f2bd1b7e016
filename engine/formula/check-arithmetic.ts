import type { Checker } from "./checker.ts";
import { commonShape } from "./common-shape.ts";
import type { ArithmeticSign, Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { bareLiteral } from "./fit-unit.ts";
import { isFlexible } from "./is-flexible.ts";
import { nameType } from "./name-type.ts";
import type { UnitType } from "./scope.ts";
import { settleTexts } from "./settle-texts.ts";
import type { TypedExpression, ValueType } from "./typed-expression.ts";
import { unifyTypes } from "./unify-types.ts";
import { combineUnits, PLAIN } from "./unit-arithmetic.ts";

/** `a + b`, `a * b`: numbers, and the difference of two dates. */
export function checkArithmetic(
  sign: ArithmeticSign,
  sides: readonly [TypedExpression, TypedExpression],
  at: Extent,
  checker: Checker,
): TypedExpression {
  const { start, end } = at;
  const hasDate = sign === "-" && sides.some(({ type }) => type.kind === "date");
  const [left = sides[0], right = sides[1]] = hasDate ? settleTexts(sides, checker) : sides;
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
  const kinds = [left.type.kind, right.type.kind];
  if (sign === "-" && kinds.includes("date")) {
    if (kinds.includes("unknown")) return { kind: "unknown" };
    if (kinds.every((kind) => kind === "date")) return differenceType(at, checker);
  }
  const wrong = [left, right].find(({ type }) => !["number", "any", "unknown"].includes(type.kind));
  if (wrong !== undefined) {
    checker.report(faults.wrongType(wrong, nameType(wrong.type), "un nombre"));
    return { kind: "unknown" };
  }
  if (sign === "+" || sign === "-") return sumType(left, right, at, checker);
  return productType(sign, left, right);
}

/** Days between two dates, in the unit that the catalogue has for them. */
function differenceType(at: Extent, { scope, report }: Checker): ValueType {
  if (scope.dayUnit !== undefined) return { kind: "number", unit: scope.dayUnit, integer: true };
  report(faults.noDayUnit(at));
  return { kind: "unknown" };
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
