import { withoutSign } from "../domains/interval-arithmetic.ts";
import { expectNumber } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";

/** `abs(x)`: the number without its sign. */
export const absolute: FormulaFunction = {
  name: "abs",
  signature: "abs(x)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => false,
  guards: false,
  keepsUnitOf: "first",
  type: ([number], _at, checker) => expectNumber(number!, checker),
  lower: ([number], lowering) => lowering.add({ op: "absolute", args: [lowering.lower(number!)] }),
  range: ([number]) => withoutSign(number!),
  describe: ([number]) => `valeur absolue de ${number}`,
  draw: ([number], pen) => pen.absolute(pen.write(number!)),
};
