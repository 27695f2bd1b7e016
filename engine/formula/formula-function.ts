import type { NodeIndex } from "../calculation/program.ts";
import type { Checker } from "./checker.ts";
import type { Expectation } from "./expectation.ts";
import type { Extent } from "./expression.ts";
import type { Lowering } from "./lowering.ts";
import type { MathPen } from "./math-notation.ts";
import type { TypedExpression, ValueType, VectorShape } from "./typed-expression.ts";

/** What a call amounts to. */
export interface CallType {
  readonly type: ValueType;
  readonly shape?: VectorShape;
}

/** One function of the language; the files of functions/ all read in this order. */
export interface FormulaFunction {
  /** As printed: without accent or capital. */
  readonly name: string;
  /** How to write it, for messages. */
  readonly signature: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** Modes in which it may not be called. */
  readonly refusedIn: readonly Expectation["mode"][];
  /** Whether it gathers the lines of its only argument into one figure. */
  readonly gathers: (argumentCount: number) => boolean;
  /** Whether the absence of its first argument is provided for. */
  readonly guards: boolean;
  /** Whether its result has the unit of its arguments, which are then checked one by one. */
  readonly keepsUnit: boolean;
  /** Checks the arguments against each other and says the type of the whole. */
  readonly type: (args: readonly TypedExpression[], at: Extent, checker: Checker) => CallType;
  readonly lower: (args: readonly TypedExpression[], lowering: Lowering) => NodeIndex;
  /** In words, from the words of its arguments. */
  readonly describe: (args: readonly string[]) => string;
  /** In mathematics, on screen and on paper. */
  readonly draw: (args: readonly TypedExpression[], pen: MathPen) => string;
}
