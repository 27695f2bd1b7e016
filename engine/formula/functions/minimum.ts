import { smallest } from "../domains/interval-arithmetic.ts";
import { checkExtremum, lowerExtremum } from "../extremum.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `min(a; b; …)`, or `min(x)` over the lines of a breakdown. */
export const minimum: FormulaFunction = {
  name: "min",
  signature: "min(a; b)",
  separately: "min(a; b)",
  arity: [1, 20],
  refusedIn: [],
  gathers: (argumentCount) => argumentCount === 1,
  guards: false,
  keepsUnitOf: "all",
  type: (args, at, checker) => checkExtremum(minimum, args, at, checker),
  lower: (args, lowering) => lowerExtremum("minimum", args, lowering),
  range: smallest,
  toldAs: LEVEL.open,
  describe: (args) => `le plus petit de ${args.join(" et de ")}`,
  draw: (args, pen) =>
    pen.call(
      "min",
      args.map((one) => pen.write(one)),
    ),
};
