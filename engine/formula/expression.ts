// The tree of a formula as written: names are not yet resolved, nothing is typed.

/** UTF-16 offsets in the formula, `end` exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export type ArithmeticSign = "+" | "-" | "*" | "/";
export type ComparisonSign = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type LogicalSign = "et" | "ou";

export type Expression = Extent &
  (
    | { readonly kind: "number"; readonly value: number; readonly unit?: Word }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "empty" }
    | { readonly kind: "name"; readonly name: string }
    | CellExpression
    | CallExpression
    | { readonly kind: "negate" | "not"; readonly operand: Expression }
    | Binary<"arithmetic", ArithmeticSign>
    | Binary<"compare", ComparisonSign>
    | Binary<"logical", LogicalSign>
    | AmongExpression
    | ConditionalExpression
    /** What could not be read: a fault has been reported, its consequences are silent. */
    | { readonly kind: "broken" }
  );

interface Binary<Kind extends string, Sign> {
  readonly kind: Kind;
  readonly sign: Sign;
  readonly left: Expression;
  readonly right: Expression;
}

/** A word and where it stands: a unit, a line's key, a column. */
export interface Word extends Extent {
  readonly text: string;
}

/** `x["a"]`, `x["a" .. "b"; "d"]`, `t[*].c`. */
export interface CellExpression {
  readonly kind: "cell";
  readonly name: Word;
  readonly selectors: "all" | readonly Selector[];
  readonly column?: Word;
}

export interface Selector {
  readonly from: Word;
  readonly to?: Word;
}

export interface CallExpression {
  readonly kind: "call";
  readonly name: Word;
  readonly args: readonly Expression[];
  /** A comma stood between arguments: their number is in doubt, and already at fault. */
  readonly doubtful?: true;
}

export interface AmongExpression {
  readonly kind: "among";
  readonly operand: Expression;
  readonly options: readonly Expression[];
  readonly negated: boolean;
}

export interface ConditionalExpression {
  readonly kind: "conditional";
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly otherwise: Expression;
}
