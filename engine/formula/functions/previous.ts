import { faults } from "../faults.ts";
import type { FormulaFunction } from "../formula-function.ts";

/** `precedent(x)`: last year's answer to the same item; absent when the series is broken. */
export const previous: FormulaFunction = {
  name: "precedent",
  signature: "precedent(x)",
  arity: [1, 1],
  refusedIn: ["condition"],
  gathers: () => false,
  guards: false,
  keepsUnit: true,
  type: ([value], at, checker) => {
    const { type, shape } = value!;
    if (type.kind === "unknown") return { type };
    const isElement = value!.kind === "reference" && value!.symbol.origin === "element";
    if (!isElement) {
      checker.report(faults.previousOfCalculation(at));
      return { type: { kind: "unknown" } };
    }
    return shape === undefined ? { type } : { type, shape };
  },
  lower: ([value], lowering) => lowering.lowerPrevious(value!),
  describe: ([value]) => `${value} de l'année précédente`,
  draw: ([value], pen) => pen.index(pen.write(value!), "année précédente"),
};
