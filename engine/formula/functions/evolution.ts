import { expectNumber } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { drawLastYear, expectNamed } from "../last-year.ts";
import { LEVEL } from "../precedence.ts";
import { PERCENT } from "../unit-arithmetic.ts";

/** `evolution(x)`: 100 × (x − precedent(x)) ÷ precedent(x), a percentage. */
export const evolution: FormulaFunction = {
  name: "evolution",
  signature: "evolution(x)",
  arity: [1, 1],
  refusedIn: ["condition"],
  gathers: () => false,
  guards: false,
  readsLastYear: true,
  keepsUnitOf: "none",
  type: ([value], at, checker) => {
    const named = expectNamed(value!, "evolution", at, checker);
    if (named.type.kind === "unknown") return named;
    const number = expectNumber(value!, checker);
    if (number.type.kind !== "number") return number;
    return { ...number, type: { kind: "number", unit: PERCENT, integer: false } };
  },
  lower: ([value], lowering) => {
    const { add } = lowering;
    const before = lowering.lowerPrevious(value!);
    const change = add({ op: "subtract", args: [lowering.lower(value!), before] });
    const hundred = add({ op: "constant", value: PERCENT.scale });
    const scaled = add({ op: "multiply", args: [hundred, change] });
    return add({ op: "divide", args: [scaled, before] });
  },
  drawnAs: LEVEL.product,
  describe: ([value]) => `évolution de ${value} depuis l'année précédente`,
  draw: ([value], pen) => {
    const before = drawLastYear(value!, pen);
    const change = pen.row(pen.write(value!, LEVEL.sum), pen.sign("-"), before);
    return pen.row(pen.number("100"), pen.sign("*"), pen.fraction(change, before));
  },
};
