// A way of writing mathematics: MathML for the guide's pages, Typst for its paper. What is
// written is decided once, in draw-formula.ts and in each function of the language.
import type { ArithmeticSign, ComparisonSign } from "./expression.ts";
import type { TypedExpression } from "./typed-expression.ts";

export type MathSign = Exclude<ArithmeticSign, "/"> | ComparisonSign | "sum" | "in" | "notIn";

/** How one language of mathematics writes its parts. Parts are text of that language. */
export interface MathNotation {
  /** A number as French readers write it, its unit included. */
  readonly number: (words: string) => string;
  /** Words of the catalogue or of the language: the notation escapes them. */
  readonly text: (words: string) => string;
  readonly sign: (sign: MathSign) => string;
  /** Parts side by side. */
  readonly row: (...parts: readonly string[]) => string;
  /** Parts one under the other, from the same left edge. */
  readonly lines: (parts: readonly string[]) => string;
  readonly parentheses: (content: string) => string;
  readonly fraction: (above: string, below: string) => string;
  readonly absolute: (content: string) => string;
  /** Words below and after a part. */
  readonly index: (content: string, words: string) => string;
  /** A named function: `max(a ; b)`. */
  readonly call: (name: string, args: readonly string[]) => string;
  readonly set: (members: readonly string[]) => string;
  /** One value under a condition, another otherwise. */
  readonly cases: (value: string, condition: string, otherwise: string) => string;
}

/** A notation at work: also writes the parts of a formula. */
export interface MathPen extends MathNotation {
  /** A part, between parentheses unless it binds at least as tightly as `level` (any, if absent). */
  readonly write: (expression: TypedExpression, level?: number) => string;
}
