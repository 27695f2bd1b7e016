import { checkExtremum, lowerExtremum } from "../extremum.ts";
import type { FormulaFunction } from "../formula-function.ts";

/** `max(a; b; …)`, or `max(x)` over the lines of a breakdown. */
export const maximum: FormulaFunction = {
  name: "max",
  signature: "max(a; b)",
  arity: [1, 20],
  refusedIn: [],
  gathers: (argumentCount) => argumentCount === 1,
  guards: false,
  keepsUnit: true,
  type: (args, at, checker) => checkExtremum("max", args, at, checker),
  lower: (args, lowering) => lowerExtremum("maximum", args, lowering),
  describe: (args) => `le plus grand de ${args.join(" et de ")}`,
  draw: (args, pen) =>
    pen.call(
      "max",
      args.map((one) => pen.write(one)),
    ),
};
