import type { Checker } from "./checker.ts";
import type { Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { findHiddenFactor } from "./find-hidden-factor.ts";
import { fitUnit } from "./fit-unit.ts";
import { isFlexible } from "./is-flexible.ts";
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
  const { scope } = checker;
  const integer = parts.every((part) => part.type.kind === "number" && part.type.integer);
  const firm = parts.filter((part) => !isFlexible(part));
  const units = firm.flatMap(unitOf);
  const scaled = units.find((unit) => unit.scale !== 1) ?? units[0] ?? PLAIN;
  const stranger = units.find((unit) => !samePowers(unit, scaled));
  if (stranger !== undefined) {
    const [left, right] = units[0] === scaled ? [scaled, stranger] : [stranger, scaled];
    checker.report(faults.differentUnits(at, nameUnit(left, scope), nameUnit(right, scope)));
    return UNKNOWN;
  }
  const inScale = (unit: UnitType) => firm.flatMap((part) => fitUnit(part, unit, scope));
  // `100 * a / b > taux / 100`: the first side, a percentage, would pass for a ratio.
  const hides = (unit: UnitType): boolean =>
    unit.scale !== scaled.scale &&
    firm.some((part) => findHiddenFactor(part, unit, scope).length > 0);
  const fits = (unit: UnitType): boolean =>
    inScale(unit).every(({ severity }) => severity === "warning") && !hides(unit);
  const target = [scaled, ...units, withoutScale(scaled)].find(fits) ?? scaled;
  inScale(target).forEach(checker.report);
  return { kind: "number", unit: target, integer };
}

/** That of `taux / 100`: a scale may be gone though no part says so by its unit alone. */
function withoutScale({ powers }: UnitType): UnitType {
  return { id: "", label: "", powers, scale: 1 };
}

function unitOf(part: TypedExpression): readonly UnitType[] {
  return part.type.kind === "number" ? [part.type.unit] : [];
}
