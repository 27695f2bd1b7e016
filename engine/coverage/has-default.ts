import { coalesce } from "../formula/functions/coalesce.ts";
import type { TypedCall, TypedExpression } from "../formula/typed-expression.ts";

/** `si_vide(x; d)`, whose second argument is read only where the first is absent. */
export function hasDefault(part: TypedExpression): part is TypedExpression & TypedCall {
  return part.kind === "call" && part.name === coalesce.name;
}
