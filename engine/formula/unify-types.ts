import type { Checker } from "./checker.ts";
import type { Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { fitUnit, isFlexible } from "./fit-unit.ts";
import { nameType } from "./name-type.ts";
import type { UnitType } from "./scope.ts";
import type { TypedExpression, ValueType } from "./typed-expression.ts";
import { nameUnit, PLAIN, samePowers } from "./unit-arithmetic.ts";

const UNKNOWN: ValueType = { kind: "unknown" };

/**
 * The type that several parts must share: branches of a `si`, sides of a comparison, arguments
 * of `min`. Bare numbers take the unit of the others. Reports what does not fit.
 */
export function unifyTypes(
  parts: readonly TypedExpression[],
  at: Extent,
  checker: Checker,
): ValueType {
  const settled = parts.filter((part) => part.type.kind !== "any");
  if (settled.some((part) => part.type.kind === "unknown")) return UNKNOWN;
  const [first] = settled;
  if (first === undefined) return { kind: "any" };
  const other = settled.find((part) => !sameKind(first.type, part.type));
  if (other !== undefined) {
    checker.report(faults.differentTypes(at, nameType(first.type), nameType(other.type)));
    return UNKNOWN;
  }
  return first.type.kind === "number" ? unifyNumbers(settled, at, checker) : first.type;
}

function sameKind(left: ValueType, right: ValueType): boolean {
  if (left.kind === "option" && right.kind === "option") return left.list === right.list;
  return left.kind === right.kind;
}

function unifyNumbers(parts: readonly TypedExpression[], at: Extent, checker: Checker): ValueType {
  const integer = parts.every((part) => part.type.kind === "number" && part.type.integer);
  const units = parts.filter((part) => !isFlexible(part)).flatMap(unitOf);
  const target = units.find((unit) => unit.scale !== 1) ?? units[0] ?? PLAIN;
  const stranger = units.find((unit) => !samePowers(unit, target));
  if (stranger !== undefined) {
    const [left, right] = units[0] === target ? [target, stranger] : [stranger, target];
    const name = (unit: UnitType): string => nameUnit(unit, checker.scope);
    checker.report(faults.differentUnits(at, name(left), name(right)));
    return UNKNOWN;
  }
  for (const part of parts) {
    if (!isFlexible(part)) fitUnit(part, target, checker.scope).forEach(checker.report);
  }
  return { kind: "number", unit: target, integer };
}

function unitOf(part: TypedExpression): readonly UnitType[] {
  return part.type.kind === "number" ? [part.type.unit] : [];
}
