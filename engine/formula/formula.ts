import type { TypedExpression } from "./typed-expression.ts";

/** A formula after checking: its text as written, its typed tree. */
export interface Formula {
  readonly source: string;
  readonly expression: TypedExpression;
  /** Ids of the items and indicators it names, in order of first appearance. */
  readonly references: readonly string[];
}
