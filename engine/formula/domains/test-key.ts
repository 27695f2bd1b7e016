import type { TypedExpression } from "../typed-expression.ts";
import { expressionKey } from "./expression-key.ts";

/** The key of a condition or of its opposite: `a > b`, `b < a` and `a <= b` have the same. */
export interface TestKey {
  readonly key: string;
  readonly negated: boolean;
}

export function testKey(test: TypedExpression): TestKey {
  if (test.kind === "among") {
    return { key: expressionKey({ ...test, negated: false }), negated: test.negated };
  }
  if (test.kind !== "compare") return { key: expressionKey(test), negated: false };
  const { sign, left, right } = test;
  const swapped = { ...test, left: right, right: left };
  switch (sign) {
    case "=":
    case "<>":
      return { key: expressionKey({ ...test, sign: "=" }), negated: sign === "<>" };
    case "<":
    case ">=":
      return { key: expressionKey({ ...test, sign: "<" }), negated: sign === ">=" };
    case ">":
    case "<=":
      return { key: expressionKey({ ...swapped, sign: "<" }), negated: sign === "<=" };
  }
}
