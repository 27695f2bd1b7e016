import { commonShape } from "../common-shape.ts";
import { joinValues } from "../domains/domain.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";
import { settleTexts } from "../settle-texts.ts";
import { unifyTypes } from "../unify-types.ts";

/** `si_vide(x; d)`: x, or d when x is absent, whatever the cause. */
export const coalesce: FormulaFunction = {
  name: "si_vide",
  signature: "si_vide(x; 0)",
  arity: [2, 2],
  refusedIn: [],
  gathers: () => false,
  guards: true,
  keepsUnitOf: "all",
  type: (given, at, checker) => {
    const args = settleTexts(given, checker);
    return { type: unifyTypes(args, at, checker), ...commonShape(args, at, checker), args };
  },
  lower: ([value, otherwise], lowering) =>
    lowering.add({ op: "coalesce", args: [lowering.lower(value!), lowering.lower(otherwise!)] }),
  range: ([value, otherwise]) =>
    value!.mayBeAbsent
      ? { ...otherwise!, values: joinValues(value!.values, otherwise!.values) }
      : value!,
  toldAs: LEVEL.open,
  drawnAs: LEVEL.open,
  describe: ([value, otherwise]) => `${value} (${otherwise} si non renseigné)`,
  draw: ([value, otherwise], { row, text, write }) =>
    row(write(value!, LEVEL.operand), text(" (ou "), write(otherwise!), text(" si non renseigné)")),
};
