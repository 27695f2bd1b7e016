// What the functions of the language ask of the lowering of one formula.
import type { Node, NodeIndex } from "../calculation/program.ts";
import type { TypedExpression } from "./typed-expression.ts";

export interface Lowering {
  /** Lowers a part, in the line where it stands. */
  readonly lower: (expression: TypedExpression) => NodeIndex;
  /** One node per line that a part stands over. */
  readonly lowerLines: (part: TypedExpression) => readonly NodeIndex[];
  /**
   * One node per line that several parts stand over together, made of theirs on that line; zero
   * when one of them is not asked it.
   */
  readonly lowerAskedLines: (
    parts: readonly TypedExpression[],
    make: (nodes: readonly NodeIndex[]) => NodeIndex,
  ) => readonly NodeIndex[];
  /** One node per line that a part stands over; not applicable when it is not asked the line. */
  readonly lowerAvailableLines: (part: TypedExpression) => readonly NodeIndex[];
  /** Lowers a part as it was last year. */
  readonly lowerPrevious: (expression: TypedExpression) => NodeIndex;
  /** The node, shared with its equals. */
  readonly add: (node: Node) => NodeIndex;
}
