// What `min` and `max` have in common.
import type { NodeIndex } from "../calculation/program.ts";
import type { Checker } from "./checker.ts";
import { commonShape } from "./common-shape.ts";
import { expectNumber, expectWholeVector } from "./expect-argument.ts";
import type { Extent } from "./expression.ts";
import type { CallType, FormulaFunction } from "./formula-function.ts";
import type { Lowering } from "./lowering.ts";
import type { TypedExpression } from "./typed-expression.ts";
import { unifyTypes } from "./unify-types.ts";

/** One argument with lines, or several figures of one unit. */
export function checkExtremum(
  called: FormulaFunction,
  args: readonly TypedExpression[],
  at: Extent,
  checker: Checker,
): CallType {
  const [only] = args;
  if (args.length === 1 && only !== undefined) return expectWholeVector(only, called, at, checker);
  const checked = args.map((argument) => expectNumber(argument, checker));
  if (checked.some(({ type }) => type.kind === "unknown")) return { type: { kind: "unknown" } };
  return { type: unifyTypes(args, at, checker), ...commonShape(args, at, checker) };
}

/** Over the lines of the one argument, or over the arguments. */
export function lowerExtremum(
  op: "minimum" | "maximum",
  args: readonly TypedExpression[],
  lowering: Lowering,
): NodeIndex {
  const [only] = args;
  const nodes =
    args.length === 1 && only !== undefined ? lowering.lowerLines(only) : args.map(lowering.lower);
  return lowering.add({ op, args: nodes });
}
