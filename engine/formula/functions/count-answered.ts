import { interval } from "../domains/domain.ts";
import { expectVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";
import { PLAIN } from "../unit-arithmetic.ts";

/** `nombre_renseignes(x)`: how many lines of a breakdown or of a column have a value, from 0. */
export const countAnswered: FormulaFunction = {
  name: "nombre_renseignes",
  signature: "nombre_renseignes(répartition)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => true,
  guards: true,
  keepsUnitOf: "none",
  type: ([vector], _at, checker) => {
    const { type } = expectVector(vector!, countAnswered, checker);
    return { type: type.kind === "number" ? { kind: "number", unit: PLAIN, integer: true } : type };
  },
  lower: (args, lowering) => {
    const isAnswered = lowering.lowerAskedLines(args, ([line]) => {
      const empty = lowering.add({ op: "isEmpty", args: [line!] });
      return lowering.add({ op: "not", args: [empty] });
    });
    return lowering.add({ op: "sum", args: isAnswered });
  },
  range: (_lines, [vector]) => ({
    values: interval(0, vector?.shape?.keys.length ?? 0, true),
    mayBeAbsent: false,
  }),
  drawnAs: LEVEL.open,
  describe: ([vector]) => `nombre de lignes renseignées de ${vector}`,
  draw: ([vector], { row, text, write }) =>
    row(text("nombre de lignes renseignées de "), write(vector!, LEVEL.operand)),
};
