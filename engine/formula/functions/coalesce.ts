import { commonShape } from "../common-shape.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { unifyTypes } from "../unify-types.ts";

/** `si_vide(x; d)`: x, or d when x is absent, whatever the cause. */
export const coalesce: FormulaFunction = {
  name: "si_vide",
  signature: "si_vide(x; 0)",
  arity: [2, 2],
  refusedIn: [],
  gathers: () => false,
  guards: true,
  keepsUnit: true,
  type: (args, at, checker) => ({
    type: unifyTypes(args, at, checker),
    ...commonShape(args, at, checker),
  }),
  lower: ([value, otherwise], lowering) =>
    lowering.add({ op: "coalesce", args: [lowering.lower(value!), lowering.lower(otherwise!)] }),
  describe: ([value, otherwise]) => `${value} (${otherwise} si non renseigné)`,
  draw: ([value, otherwise], { row, text, write }) =>
    row(write(value!), text(" (ou "), write(otherwise!), text(" si non renseigné)")),
};
