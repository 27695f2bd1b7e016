// Does a calculation give the unit that is expected of it? Units flow from the answers upwards;
// here they flow back down, so that `100 * a / b` is a percentage and `a / b` is not.
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { isFlexible, keptUnits } from "./is-flexible.ts";
import { compoundsOf, type Factor, factorsOf, timesApplied, timesHeld } from "./product-factors.ts";
import type { Scope, UnitType } from "./scope.ts";
import type { TypedExpression } from "./typed-expression.ts";
import { isPlain, nameUnit, roundScale, samePowers, writtenUnit } from "./unit-arithmetic.ts";

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
  const [name, word] = [nameUnit(unit, scope), writtenUnit(unit, scope)];
  return [faults.bareLiteral(side, String(literal.value), name, word)];
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

/** Takes one factor away, equal to what lies between the two scales: a bare literal or a compound. */
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
  const compounds = compoundsOf(factors);
  const inside = compounds.filter((compound) => absorbs(compound, wanted, scope));
  const others = compounds.filter((compound) => !inside.includes(compound));
  const taken = timesApplied(wanted, factors) + inside.length;
  const times = taken + timesHeld(wanted, others);
  const factor = Math.max(wanted, roundScale(1 / wanted));
  if (times > 1) return [faults.doubledFactor(product, factor)];
  if (times === 1 && taken > 0) return [];
  const other = otherFactor(factors, wanted);
  if (other === undefined) return whole;
  const found = isPlain(unit) ? undefined : nameUnit(unit, scope);
  return [faults.otherFactor(product, other, factor, found, nameUnit(target, scope))];
}

/** The one bare number of a product, when it is a power of ten in the place of another. */
function otherFactor(factors: readonly Factor[], wanted: number): number | undefined {
  const written = factors.flatMap(({ expression, exponent }) =>
    expression.kind === "number" && expression.unit === undefined
      ? [{ value: expression.value, exponent }]
      : [],
  );
  const [only] = written;
  if (only === undefined || written.length > 1) return undefined;
  const { value, exponent } = only;
  if (exponent !== (wanted > 1 ? 1 : -1) || roundScale(value ** exponent) === wanted) {
    return undefined;
  }
  return value >= 100 && Number.isInteger(Math.log10(value)) ? value : undefined;
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
  const { scale } = target;
  const times =
    scale === 1 ? 0 : timesApplied(scale, factors) + timesHeld(scale, compoundsOf(factors));
  if (times > 0) {
    const scaled = factors.map((factor) => factor.expression).find(isScaledReference);
    return [faults.doubledFactor(product, target.scale, scaled?.symbol.id)];
  }
  return times < 0 ? [faults.lostFactor(product, target.scale, nameUnit(target, scope))] : [];
}

/** `(100 * a / b + 100 * c / d) / 2`: the factor may stand inside a compound operand. */
function absorbs({ expression, exponent }: Factor, wanted: number, scope: Scope): boolean {
  if (expression.type.kind !== "number") return false;
  const { unit } = expression.type;
  const scale = roundScale(exponent === 1 ? unit.scale * wanted : unit.scale / wanted);
  const misfits = fitUnit(expression, { ...unit, id: "", label: "", scale }, scope);
  return misfits.every((fault) => fault.severity === "warning");
}
