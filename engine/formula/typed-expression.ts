// The tree of a formula after checking: every name resolved, every part typed.
import type { ArithmeticSign, ComparisonSign, Extent, LogicalSign } from "./expression.ts";
import type { FormulaSymbol, LineSet, ScalarType, UnitType } from "./scope.ts";

/** The type of one figure. The last three only exist while a formula is being checked. */
export type ValueType =
  | ScalarType
  /** A text between quotes, until it meets the list it belongs to. */
  | { readonly kind: "text" }
  /** `vide` fits anywhere. */
  | { readonly kind: "any" }
  /** A fault has been reported: silent from here on. */
  | { readonly kind: "unknown" };

/** Lines over which a part of a formula stands; `keys` in declared order. */
export interface VectorShape {
  readonly lines: LineSet;
  readonly keys: readonly string[];
  /** Written without a selection: the top lines. */
  readonly whole: boolean;
}

export type TypedExpression = Extent & {
  readonly type: ValueType;
  /** Absent for one figure; when present, there is one per line. */
  readonly shape?: VectorShape;
} & (
    | { readonly kind: "number"; readonly value: number; readonly unit?: UnitType }
    | { readonly kind: "text"; readonly text: string }
    /** An answer of a closed list; `rank` is its number in the kernel. */
    | { readonly kind: "option"; readonly key: string; readonly rank: number }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "empty" }
    | TypedReference
    | TypedAttribute
    | TypedCall
    | { readonly kind: "negate" | "not"; readonly operand: TypedExpression }
    | TypedBinary<"arithmetic", ArithmeticSign>
    | TypedComparison
    | TypedBinary<"logical", LogicalSign>
    | {
        readonly kind: "among";
        readonly operand: TypedExpression;
        readonly options: readonly TypedExpression[];
        readonly negated: boolean;
      }
    | {
        readonly kind: "conditional";
        readonly condition: TypedExpression;
        readonly whenTrue: TypedExpression;
        readonly otherwise: TypedExpression;
      }
    | { readonly kind: "broken" }
  );

interface TypedBinary<Kind extends string, Sign> {
  readonly kind: Kind;
  readonly sign: Sign;
  readonly left: TypedExpression;
  readonly right: TypedExpression;
}

export interface TypedComparison extends TypedBinary<"compare", ComparisonSign> {
  readonly tolerance: number;
}

/** A data element or an indicator: one figure, one cell, or several lines. */
export interface TypedReference {
  readonly kind: "reference";
  readonly symbol: FormulaSymbol;
  /** The key of the one line it designates. */
  readonly line?: string;
  readonly column?: string;
  /** Stands for the line being calculated, in a formula that has one result per line. */
  readonly current: boolean;
  /** Inside `si_vide`, `est_vide`, `est_renseigne`: its absence is provided for. */
  readonly guarded: boolean;
}

/** A number carried by each line of a dimension: `x[*].poids`. */
export interface TypedAttribute {
  readonly kind: "attribute";
  readonly symbol: FormulaSymbol;
  readonly name: string;
  readonly line?: string;
  readonly current: boolean;
}

export interface TypedCall {
  readonly kind: "call";
  /** Of a function of the list: see functions.ts. */
  readonly name: string;
  /** The arguments whose unit its result has. */
  readonly keepsUnitOf: "none" | "first" | "all";
  readonly args: readonly TypedExpression[];
}
