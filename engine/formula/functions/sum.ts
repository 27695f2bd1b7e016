import { expectVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `somme(x)`: the lines of a breakdown or of a column, added in declared order. */
export const sum: FormulaFunction = {
  name: "somme",
  signature: "somme(répartition)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => true,
  guards: false,
  keepsUnit: true,
  type: ([vector], _at, checker) => expectVector(vector!, "somme", checker),
  lower: ([vector], lowering) =>
    lowering.add({ op: "sum", args: lowering.lowerLines(vector!, true) }),
  describe: ([vector]) => `somme de ${vector}`,
  draw: ([vector], { row, sign, write }) => row(sign("sum"), write(vector!, LEVEL.product)),
};
