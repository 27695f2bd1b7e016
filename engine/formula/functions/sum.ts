import { total } from "../domains/interval-arithmetic.ts";
import { expectVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `somme(x)`: the lines of a breakdown or of a column, added in declared order. */
export const sum: FormulaFunction = {
  name: "somme",
  signature: "somme(répartition)",
  separately: "a + b",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => true,
  guards: false,
  keepsUnitOf: "first",
  type: ([vector], _at, checker) => expectVector(vector!, sum, checker),
  lower: (args, lowering) =>
    lowering.add({ op: "sum", args: lowering.lowerAskedLines(args, ([line]) => line!) }),
  range: ([line], [vector]) => total(line!, vector?.shape?.keys.length ?? 0),
  drawnAs: LEVEL.open,
  describe: ([vector]) => `somme de ${vector}`,
  draw: ([vector], { row, sign, write }) => row(sign("sum"), write(vector!, LEVEL.operand)),
};
