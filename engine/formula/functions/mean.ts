import { constant } from "../domains/domain.ts";
import { calculate, total } from "../domains/interval-arithmetic.ts";
import { expectWholeVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";

/** `moyenne(x)`: the sum of the lines of a breakdown or of a column, divided by their number. */
export const mean: FormulaFunction = {
  name: "moyenne",
  signature: "moyenne(répartition)",
  separately: "(a + b) / 2",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => true,
  guards: false,
  keepsUnitOf: "first",
  type: ([vector], at, checker) => {
    const { type } = expectWholeVector(vector!, mean, at, checker);
    return { type: type.kind === "number" ? { ...type, integer: false } : type };
  },
  lower: ([vector], lowering) => {
    const lines = lowering.lowerLines(vector!);
    const sum = lowering.add({ op: "sum", args: lines });
    const count = lowering.add({ op: "constant", value: lines.length });
    return lowering.add({ op: "divide", args: [sum, count] });
  },
  range: ([line], [vector]) => {
    const count = vector?.shape?.keys.length ?? 0;
    return calculate("/", total(line!, count), constant(count));
  },
  describe: ([vector]) => `moyenne de ${vector}`,
  draw: ([vector], pen) => pen.call("moyenne", [pen.write(vector!)]),
};
