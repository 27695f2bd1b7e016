import { negateTruth, testOfAbsence } from "../domains/truth.ts";
import { expectCalculable } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `est_renseigne(x)`: whether x has a value. */
export const isAnswered: FormulaFunction = {
  name: "est_renseigne",
  signature: "est_renseigne(x)",
  arity: [1, 1],
  refusedIn: [],
  gathers: () => false,
  guards: true,
  keepsUnitOf: "none",
  type: ([value], _at, checker) => expectCalculable(value!, checker),
  lower: ([value], lowering) => {
    const empty = lowering.add({ op: "isEmpty", args: [lowering.lower(value!)] });
    return lowering.add({ op: "not", args: [empty] });
  },
  range: ([value]) => negateTruth(testOfAbsence(value!)),
  tells: "present",
  toldAs: LEVEL.comparison,
  drawnAs: LEVEL.comparison,
  describe: ([value]) => `${value} est renseigné`,
  draw: ([value], { row, text, write }) => row(write(value!, LEVEL.operand), text(" renseigné")),
};
