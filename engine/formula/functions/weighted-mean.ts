import { commonShape } from "../common-shape.ts";
import { expectVector } from "../expect-argument.ts";
import type { FormulaFunction } from "../formula-function.ts";
import { LEVEL } from "../precedence.ts";

/** `moyenne_ponderee(valeurs; poids)`: Σ value × weight ÷ Σ weight, over the same lines. */
export const weightedMean: FormulaFunction = {
  name: "moyenne_ponderee",
  signature: "moyenne_ponderee(valeurs; poids)",
  separately: "(a * p + b * q) / (p + q)",
  arity: [2, 2],
  refusedIn: [],
  gathers: () => true,
  guards: false,
  keepsUnitOf: "first",
  type: (args, at, checker) => {
    const [values, weights] = args.map((one) => expectVector(one, weightedMean, checker).type);
    if (values?.kind !== "number" || weights?.kind !== "number") {
      return { type: { kind: "unknown" } };
    }
    commonShape(args, at, checker);
    return { type: { ...values, integer: false } };
  },
  lower: (args, lowering) => {
    const products = lowering.lowerAskedLines(args, ([value, weight]) =>
      lowering.add({ op: "multiply", args: [value!, weight!] }),
    );
    const weights = lowering.lowerAskedLines(args, ([, weight]) => weight!);
    const numerator = lowering.add({ op: "sum", args: products });
    const denominator = lowering.add({ op: "sum", args: weights });
    return lowering.add({ op: "divide", args: [numerator, denominator] });
  },
  toldAs: LEVEL.open,
  describe: ([values, weights]) => `moyenne de ${values} pondérée par ${weights}`,
  draw: ([values, weights], { row, sign, fraction, parentheses, write }) => {
    const product = row(write(values!, LEVEL.product), sign("*"), write(weights!, LEVEL.sign));
    return fraction(
      row(sign("sum"), parentheses(product)),
      row(sign("sum"), write(weights!, LEVEL.operand)),
    );
  },
};
