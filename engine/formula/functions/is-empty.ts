import { testOfAbsence } from "../domains/truth.ts";
import { expectCalculable } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `est_vide(x)`: whether x is absent, whatever the cause. */
export const isEmpty: FormulaFunction = {
  name: "est_vide",
  signature: "est_vide(x)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => false,
  guards: true,
  keepsUnitOf: "none",
  type: ([value], _at, checker) => expectCalculable(value!, checker),
  lower: ([value], lowering) => lowering.add({ op: "isEmpty", args: [lowering.lower(value!)] }),
  range: ([value]) => testOfAbsence(value!),
  tells: "absent",
  toldAs: LEVEL.comparison,
  drawnAs: LEVEL.comparison,
  describe: ([value]) => `${value} n'est pas renseigné`,
  draw: ([value], { row, text, write }) =>
    row(write(value!, LEVEL.operand), text(" non renseigné")),
};
