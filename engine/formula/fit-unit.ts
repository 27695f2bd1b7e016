// Does a calculation give the unit that is expected of it? Units flow from the answers upwards;
// here they flow back down, so that `100 * a / b` is a percentage and `a / b` is not.
import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import type { Scope, UnitType } from "./scope.ts";
import type { TypedExpression } from "./typed-expression.ts";
import { isPlain, nameUnit, samePowers } from "./unit-arithmetic.ts";

/** A bare number, or a calculation on bare numbers only: takes the unit of its surroundings. */
export function isFlexible(expression: TypedExpression): boolean {
  switch (expression.kind) {
    case "number":
      return expression.unit === undefined;
    case "negate":
      return isFlexible(expression.operand);
    case "arithmetic":
      return isFlexible(expression.left) && isFlexible(expression.right);
    default:
      return expression.type.kind === "any" || expression.type.kind === "unknown";
  }
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
      return expression.keepsUnit
        ? expression.args.flatMap(inTarget)
        : fitWhole(expression, expression.type.unit, target, scope);
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
  if (unit.scale === target.scale) return [];
  return [faults.missingFactor(at, target.scale / unit.scale, nameUnit(target, scope))];
}

interface Factor {
  readonly expression: TypedExpression;
  readonly exponent: 1 | -1;
}

/** Takes one bare literal away, equal to the factor between the two scales. */
function fitProduct(
  product: TypedExpression,
  unit: UnitType,
  target: UnitType,
  scope: Scope,
): readonly Fault[] {
  const factors = flatten(product, 1);
  const wanted = target.scale / unit.scale;
  const whole = fitWhole(product, unit, target, scope);
  if (!samePowers(unit, target)) return whole;
  if (wanted === 1) {
    const again = target.scale !== 1 && factors.some((factor) => isLiteral(factor, target.scale));
    return again ? [faults.doubledFactor(product, target.scale)] : [];
  }
  const found = factors.filter((factor) => isLiteral(factor, wanted)).length;
  if (found > 1) return [faults.doubledFactor(product, Math.max(wanted, 1 / wanted))];
  return found === 1 || fitsInside(factors, wanted, scope) ? [] : whole;
}

function flatten(expression: TypedExpression, exponent: 1 | -1): readonly Factor[] {
  if (expression.kind === "negate") return flatten(expression.operand, exponent);
  const isProduct =
    expression.kind === "arithmetic" && (expression.sign === "*" || expression.sign === "/");
  if (!isProduct) return [{ expression, exponent }];
  const right = expression.sign === "*" ? exponent : exponent === 1 ? -1 : 1;
  return [...flatten(expression.left, exponent), ...flatten(expression.right, right)];
}

function isLiteral({ expression, exponent }: Factor, value: number): boolean {
  if (expression.kind !== "number" || expression.unit !== undefined) return false;
  return exponent === 1 ? expression.value === value : expression.value === 1 / value;
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
