import { greatest } from "../domains/interval-arithmetic.ts";
import { checkExtremum, lowerExtremum } from "../extremum.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `max(a; b; …)`, or `max(x)` over the lines of a breakdown. */
export const maximum: FormulaFunction = {
  name: "max",
  signature: "max(a; b)",
  separately: "max(a; b)",
  arity: [1, 20],
  refusedIn: [],
  gathers: (argumentCount) => argumentCount === 1,
  guards: false,
  keepsUnitOf: "all",
  type: (args, at, checker) => checkExtremum(maximum, args, at, checker),
  lower: (args, lowering) => lowerExtremum("maximum", args, lowering),
  range: greatest,
  toldAs: LEVEL.open,
  describe: (args) => `le plus grand de ${args.join(" et de ")}`,
  draw: (args, pen) =>
    pen.call(
      "max",
      args.map((one) => pen.write(one)),
    ),
};
