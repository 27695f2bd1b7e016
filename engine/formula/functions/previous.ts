import { faults } from "../faults.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { drawLastYear, expectNamed } from "../last-year.ts";

/** `precedent(x)`: last year's answer to an item, or an indicator calculated on last year's answers. */
export const previous: FormulaFunction = {
  name: "precedent",
  signature: "precedent(x)",
  // A second argument is read, to be refused in words of its own.
  arity: [1, 2],
  refusedIn: ["condition"],
  gathers: () => false,
  guards: false,
  readsLastYear: true,
  keepsUnitOf: "first",
  type: ([value, years], at, checker) => {
    if (years !== undefined) {
      checker.report(faults.beforeLastYear(years));
      return { type: { kind: "unknown" } };
    }
    return expectNamed(value!, "precedent", at, checker);
  },
  lower: ([value], lowering) => lowering.lowerPrevious(value!),
  describe: ([value]) => `${value} de l'année précédente`,
  draw: ([value], pen) => drawLastYear(value!, pen),
};
