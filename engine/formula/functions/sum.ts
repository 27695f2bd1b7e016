import { expectVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";

/** `somme(x)`: the lines of a breakdown or of a column, added in declared order. */
export const sum: FormulaFunction = {
  name: "somme",
  signature: "somme(répartition)",
  summary:
    "Additionne les lignes d'une répartition ou d'une colonne ; une ligne « dont » est déjà dans sa ligne mère.",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => true,
  guards: false,
  type: ([vector], _at, checker) => expectVector(vector!, "somme", checker),
  lower: ([vector], lowering) =>
    lowering.add({ op: "sum", args: lowering.lowerLines(vector!, true) }),
  describe: ([vector]) => `somme de ${vector}`,
};
