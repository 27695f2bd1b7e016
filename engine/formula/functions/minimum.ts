import { checkExtremum, lowerExtremum } from "../extremum.ts";
import type { FormulaFunction } from "../formula-function.ts";

/** `min(a; b; …)`, or `min(x)` over the lines of a breakdown. */
export const minimum: FormulaFunction = {
  name: "min",
  signature: "min(a; b)",
  arity: [1, 20],
  refusedIn: [],
  gathers: (argumentCount) => argumentCount === 1,
  guards: false,
  keepsUnit: true,
  type: (args, at, checker) => checkExtremum("min", args, at, checker),
  lower: (args, lowering) => lowerExtremum("minimum", args, lowering),
  describe: (args) => `le plus petit de ${args.join(" et de ")}`,
  draw: (args, pen) =>
    pen.call(
      "min",
      args.map((one) => pen.write(one)),
    ),
};
