// What a product is made of, and the bare numbers that change its scale.
import { isFlexible, keptUnits } from "./is-flexible.ts";
import type { UnitType } from "./scope.ts";
import type { TypedExpression } from "./typed-expression.ts";
import { PLAIN, roundScale, samePowers } from "./unit-arithmetic.ts";

export interface Factor {
  readonly expression: TypedExpression;
  /** −1 for what divides. */
  readonly exponent: 1 | -1;
}

/** The factors of nested products and quotients, signs forgotten. */
export function factorsOf(expression: TypedExpression, exponent: 1 | -1 = 1): readonly Factor[] {
  if (expression.kind === "negate") return factorsOf(expression.operand, exponent);
  const isProduct =
    expression.kind === "arithmetic" && (expression.sign === "*" || expression.sign === "/");
  if (!isProduct) return [{ expression, exponent }];
  const right = expression.sign === "*" ? exponent : exponent === 1 ? -1 : 1;
  return [...factorsOf(expression.left, exponent), ...factorsOf(expression.right, right)];
}

/** How many bare numbers multiply by `scale`, less those that divide by it. */
export function timesApplied(scale: number, factors: readonly Factor[]): number {
  const isLiteral = ({ expression, exponent }: Factor, value: number): boolean => {
    if (expression.kind !== "number" || expression.unit !== undefined) return false;
    return expression.value === (exponent === 1 ? value : roundScale(1 / value));
  };
  const count = (value: number): number => factors.filter((one) => isLiteral(one, value)).length;
  return count(scale) - count(roundScale(1 / scale));
}

/** The factors that may hold a factor of their own: calls, sums, choices; not bare numbers. */
export function compoundsOf(factors: readonly Factor[]): readonly Factor[] {
  return factors.filter(
    ({ expression }) =>
      ["arithmetic", "conditional", "call"].includes(expression.kind) && !isFlexible(expression),
  );
}

/**
 * How many of these ratios are multiplied by `scale` inside though their unit does not tell, less
 * those that divide by it.
 */
export function timesHeld(scale: number, factors: readonly Factor[]): number {
  return factors.reduce(
    (sum, { expression, exponent }) => sum + exponent * timesWithin(scale, expression),
    0,
  );
}

function timesWithin(scale: number, expression: TypedExpression): number {
  const { type } = expression;
  if (type.kind !== "number" || !samePowers(type.unit, PLAIN)) return 0;
  const most = (parts: readonly TypedExpression[]): number =>
    parts
      .filter((part) => !isFlexible(part))
      .map((part) => timesWithin(scale, part) + timesTold(scale, part, type.unit))
      .reduce((best, times) => (Math.abs(times) > Math.abs(best) ? times : best), 0);
  switch (expression.kind) {
    case "negate":
      return timesWithin(scale, expression.operand);
    case "conditional":
      return most([expression.whenTrue, expression.otherwise]);
    case "call":
      return expression.keepsUnitOf === "none" ? 0 : most(keptUnits(expression));
    case "arithmetic": {
      const { sign, left, right } = expression;
      if (sign === "+" || sign === "-") return most([left, right]);
      const factors = factorsOf(expression);
      return timesApplied(scale, factors) + timesHeld(scale, compoundsOf(factors));
    }
    default:
      return 0;
  }
}

/** In `si_vide(taux / 100; 0)`, a ratio, the unit of the first part tells the division. */
function timesTold(scale: number, { type }: TypedExpression, whole: UnitType): number {
  if (type.kind !== "number") return 0;
  const told = roundScale(type.unit.scale / whole.scale);
  if (told === scale) return 1;
  return told === roundScale(1 / scale) ? -1 : 0;
}
