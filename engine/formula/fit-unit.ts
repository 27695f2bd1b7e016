// Does a calculation give the unit that is expected of it? Units flow from the answers upwards;
// here they flow back down, so that `100 * a / b` is a percentage and `a / b` is not.
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { type Factor, factorsOf, timesApplied } from "./product-factors.ts";
import type { Scope, UnitType } from "./scope.ts";
import type { TypedCall, TypedExpression } from "./typed-expression.ts";
import { isPlain, nameUnit, roundScale, samePowers } from "./unit-arithmetic.ts";

/** A bare number, or a calculation on bare numbers only: takes the unit of its surroundings. */
export function isFlexible(expression: TypedExpression): boolean {
  switch (expression.kind) {
    case "number":
      return expression.unit === undefined;
    case "negate":
      return isFlexible(expression.operand);
    case "arithmetic":
      return isFlexible(expression.left) && isFlexible(expression.right);
    case "conditional":
      return isFlexible(expression.whenTrue) && isFlexible(expression.otherwise);
    case "call":
      return expression.keepsUnitOf !== "none" && keptUnits(expression).every(isFlexible);
    default:
      return expression.type.kind === "any" || expression.type.kind === "unknown";
  }
}

/** The arguments whose unit the result of a call has. */
export function keptUnits({ keepsUnitOf, args }: TypedCall): readonly TypedExpression[] {
  return keepsUnitOf === "all" ? args : args.slice(0, 1);
}

/** What makes `expression` another unit than `target`; nothing when it fits. */
export function fitUnit(
  expression: TypedExpression,
  target: UnitType,
  scope: Scope,
): readonly Fault[] {
  if (expression.type.kind !== "number" || isFlexible(expression)) return [];
  const inTarget = (part: TypedExpression): readonly Fault[] => fitUnit(part, target, scope);
  switch (expression.kind) {
    case "negate":
      return inTarget(expression.operand);
    case "conditional":
      return [expression.whenTrue, expression.otherwise].flatMap(inTarget);
    case "call":
      return expression.keepsUnitOf === "none"
        ? fitWhole(expression, expression.type.unit, target, scope)
        : keptUnits(expression).flatMap(inTarget);
    case "arithmetic": {
      const { sign, left, right } = expression;
      if (sign === "*" || sign === "/") {
        return fitProduct(expression, expression.type.unit, target, scope);
      }
      // Dates have no unit, their difference has one.
      if (left.type.kind === "date") {
        return fitWhole(expression, expression.type.unit, target, scope);
      }
      return [left, right].flatMap((side) => [
        ...bareLiteral(side, target, scope),
        ...inTarget(side),
      ]);
    }
    default:
      return fitWhole(expression, expression.type.unit, target, scope);
  }
}

/** A non-zero bare number added to a united value is probably a slip. */
export function bareLiteral(side: TypedExpression, unit: UnitType, scope: Scope): readonly Fault[] {
  const literal = side.kind === "negate" ? side.operand : side;
  if (literal.kind !== "number" || literal.unit !== undefined) return [];
  if (literal.value === 0 || isPlain(unit)) return [];
  return [faults.bareLiteral(side, String(literal.value), nameUnit(unit, scope))];
}

function fitWhole(at: Extent, unit: UnitType, target: UnitType, scope: Scope): readonly Fault[] {
  if (!samePowers(unit, target)) {
    return [faults.unitMismatch(at, nameUnit(unit, scope), nameUnit(target, scope))];
  }
  const factor = scaleFactor(unit, target);
  if (factor === 1) return [];
  const found = isPlain(unit) ? undefined : nameUnit(unit, scope);
  const wanted = nameUnit(target, scope);
  return factor > 1
    ? [faults.missingFactor(at, factor, found, wanted)]
    : [faults.missingDivision(at, roundScale(1 / factor), found, wanted)];
}

/** What a figure counted in one scale is multiplied by in the other. */
function scaleFactor(from: UnitType, to: UnitType): number {
  return roundScale(to.scale / from.scale);
}

/** Takes one bare literal away, equal to the factor between the two scales. */
function fitProduct(
  product: TypedExpression,
  unit: UnitType,
  target: UnitType,
  scope: Scope,
): readonly Fault[] {
  const factors = factorsOf(product);
  const wanted = scaleFactor(unit, target);
  const whole = fitWhole(product, unit, target, scope);
  if (!samePowers(unit, target)) return whole;
  if (wanted === 1) return keepScale(product, target, scope);
  const times = timesApplied(wanted, factors);
  if (times > 1) return [faults.doubledFactor(product, Math.max(wanted, roundScale(1 / wanted)))];
  return times === 1 || fitsInside(factors, wanted, scope) ? [] : whole;
}

/** An item or an indicator that is a percentage, or the like. */
function isScaledReference(
  part: TypedExpression,
): part is Extract<TypedExpression, { readonly kind: "reference" }> {
  return part.kind === "reference" && part.type.kind === "number" && part.type.unit.scale !== 1;
}

/** What is counted in `target` already is neither multiplied nor divided by its scale again. */
function keepScale(product: TypedExpression, target: UnitType, scope: Scope): readonly Fault[] {
  const factors = factorsOf(product);
  const times = target.scale === 1 ? 0 : timesApplied(target.scale, factors);
  if (times > 0) {
    const scaled = factors.map((factor) => factor.expression).find(isScaledReference);
    return [faults.doubledFactor(product, target.scale, scaled?.symbol.id)];
  }
  return times < 0 ? [faults.lostFactor(product, target.scale, nameUnit(target, scope))] : [];
}

/** `(100 * a / b + 100 * c / d) / 2`: the factor may stand inside the one compound operand. */
function fitsInside(factors: readonly Factor[], wanted: number, scope: Scope): boolean {
  const compounds = factors
    .filter(({ exponent }) => exponent === 1)
    .map(({ expression }) => expression)
    .filter(({ kind }) => kind === "arithmetic" || kind === "conditional" || kind === "call");
  const [only] = compounds;
  if (only === undefined || compounds.length > 1 || only.type.kind !== "number") return false;
  const { unit } = only.type;
  const inner = { ...unit, id: "", label: "", scale: unit.scale * wanted };
  return fitUnit(only, inner, scope).every((fault) => fault.severity === "warning");
}
