import type { NodeIndex } from "../calculation/program.ts";
import type { Checker } from "./checker.ts";
import type { Domain } from "./domains/domain.ts";
import type { Expectation } from "./expectation.ts";
import type { Extent } from "./expression.ts";
import type { Lowering } from "./lowering.ts";
import type { MathPen } from "./math-notation.ts";
import type { TypedExpression, ValueType, VectorShape } from "./typed-expression.ts";

/** What a call amounts to. */
export interface CallType {
  readonly type: ValueType;
  readonly shape?: VectorShape;
  /** Its arguments, when a text among them has become a day or an answer. */
  readonly args?: readonly TypedExpression[];
}

/** One function of the language; the files of functions/ all read in this order. */
export interface FormulaFunction {
  /** As printed: without accent or capital. */
  readonly name: string;
  /** How to write it, for messages. */
  readonly signature: string;
  /** What to write instead for figures that are not lines, if it gathers lines. */
  readonly separately?: string;
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number];
  /** Modes in which it may not be called. */
  readonly refusedIn: readonly Expectation["mode"][];
  /** Whether it gathers the lines of its arguments into one figure. */
  readonly gathers: (argumentCount: number) => boolean;
  /** Whether the absence of its first argument is provided for. */
  readonly guards: boolean;
  /** Whether it reads its first argument as it was last year. */
  readonly readsLastYear?: true;
  /** The arguments whose unit its result has: they are then checked one by one. */
  readonly keepsUnitOf: "none" | "first" | "all";
  /** Whether results that are equal on paper are equal to the last bit. */
  readonly exact?: true;
  /** Checks the arguments against each other and says the type of the whole. */
  readonly type: (args: readonly TypedExpression[], at: Extent, checker: Checker) => CallType;
  readonly lower: (args: readonly TypedExpression[], lowering: Lowering) => NodeIndex;
  /** What its result may be, from what its arguments may be; unknown when not given. */
  readonly range?: (args: readonly Domain[], written: readonly TypedExpression[]) => Domain;
  /** For a test of absence: what its being true says of its argument. */
  readonly tells?: "absent" | "present";
  /** How tightly its words bind in those around them: see precedence.ts; as signs do, if absent. */
  readonly toldAs?: number;
  /** The same of its drawing; as a name does, if absent. */
  readonly drawnAs?: number;
  /** In words, from the words of its arguments. */
  readonly describe: (args: readonly string[]) => string;
  /** In mathematics, on screen and on paper. */
  readonly draw: (args: readonly TypedExpression[], pen: MathPen) => string;
}
