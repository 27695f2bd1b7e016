import type { Expression } from "./expression.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** The parts that a part of a formula is made of, in order of writing; before checking or after. */
export function partsOf(part: TypedExpression): readonly TypedExpression[];
export function partsOf(part: Expression): readonly Expression[];
export function partsOf(part: Expression | TypedExpression): readonly unknown[] {
  switch (part.kind) {
    case "call":
      return part.args;
    case "negate":
    case "not":
      return [part.operand];
    case "arithmetic":
    case "compare":
    case "logical":
      return [part.left, part.right];
    case "among":
      return [part.operand, ...part.options];
    case "conditional":
      return [part.condition, part.whenTrue, part.otherwise];
    default:
      return [];
  }
}
