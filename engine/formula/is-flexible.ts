import type { TypedCall, TypedExpression } from "./typed-expression.ts";

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
