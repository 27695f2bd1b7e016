import type { TypedExpression } from "../formula/typed-expression.ts";
import type { Span } from "../text/span.ts";

/**
 * What may be taken or not: a side of a `si`, a rule or a condition of display that holds or fails,
 * the second argument of `si_vide`, a denominator that is zero.
 */
export type BranchKind =
  | "whenTrue"
  | "otherwise"
  | "holds"
  | "fails"
  | "absent"
  | "zeroDenominator";

/** A branch of a formula, by the part that is reached with it. */
export interface Branch {
  readonly kind: BranchKind;
  readonly part: TypedExpression;
}

export interface MissedBranch {
  readonly kind: BranchKind;
  /** The part that is never reached; for `zeroDenominator`, the denominator; else the rule. */
  readonly at: Span;
  readonly owner: {
    readonly kind: "dataElement" | "indicator" | "control";
    readonly id: string;
  };
  readonly reference: string;
  /** `at` as its author wrote it. */
  readonly text: string;
}

export interface Coverage {
  readonly branches: number;
  /** In order of file and place. */
  readonly missed: readonly MissedBranch[];
}
