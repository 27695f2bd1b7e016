import { total } from "../domains/interval-arithmetic.ts";
import { expectVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `somme_disponible(x)`: the lines that have a value, added; absent when none has. */
export const sumAvailable: FormulaFunction = {
  name: "somme_disponible",
  signature: "somme_disponible(répartition)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => true,
  guards: false,
  keepsUnitOf: "first",
  type: ([vector], _at, checker) => expectVector(vector!, sumAvailable, checker),
  lower: ([vector], lowering) =>
    lowering.add({ op: "sumAvailable", args: lowering.lowerAvailableLines(vector!) }),
  range: ([line], [vector]) => total(line!, vector?.shape?.keys.length ?? 0),
  drawnAs: LEVEL.open,
  describe: ([vector]) => `somme des lignes renseignées de ${vector}`,
  draw: ([vector], { row, index, sign, write }) =>
    row(index(sign("sum"), "lignes renseignées"), write(vector!, LEVEL.operand)),
};
