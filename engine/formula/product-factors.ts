// What a product is made of, and the bare numbers that change its scale.
import type { TypedExpression } from "./typed-expression.ts";
import { roundScale } from "./unit-arithmetic.ts";

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
