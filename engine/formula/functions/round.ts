import { roundDomain } from "../domains/interval-arithmetic.ts";
import { expectNumber } from "../expect-argument.ts";
import { faults } from "../faults.ts";
import type { FormulaFunction } from "../formula-function.ts";
import type { TypedExpression } from "../typed-expression.ts";

/** As many as anything is shown with. */
const MOST_DECIMALS = 6;

/** `arrondi(x; n)`: x at n decimals, n written in digits; ties away from zero, as on paper. */
export const round: FormulaFunction = {
  name: "arrondi",
  signature: "arrondi(x; 2)",
  arity: [2, 2],
  refusedIn: [],
  gathers: () => false,
  guards: false,
  keepsUnitOf: "first",
  exact: true,
  type: ([number, places], _at, checker) => {
    const { type, ...shape } = expectNumber(number!, checker);
    const decimals = decimalsOf(places!);
    if (decimals === undefined) {
      if (places!.type.kind !== "unknown") checker.report(faults.decimalsExpected(places!));
      return { type: { kind: "unknown" } };
    }
    if (type.kind !== "number") return { type };
    return { type: { ...type, integer: type.integer || decimals === 0 }, ...shape };
  },
  lower: ([number, places], lowering) => {
    const decimals = decimalsOf(places!) ?? 0;
    return lowering.add({ op: "round", decimals, args: [lowering.lower(number!)] });
  },
  range: ([number], [, places]) => roundDomain(number!, decimalsOf(places!) ?? 0),
  describe: ([number, places]) => {
    const precision =
      places === "0" ? "à l'unité" : `à ${places} décimale${places === "1" ? "" : "s"}`;
    return `arrondi de ${number} ${precision}`;
  },
  draw: (args, pen) =>
    pen.call(
      "arrondi",
      args.map((one) => pen.write(one)),
    ),
};

/** The number of decimals that a literal gives; undefined for anything else. */
function decimalsOf(places: TypedExpression): number | undefined {
  if (places.kind !== "number" || places.unit !== undefined) return undefined;
  const { value } = places;
  return Number.isInteger(value) && value <= MOST_DECIMALS ? value : undefined;
}
