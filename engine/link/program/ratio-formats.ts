// The units above and below the line of a ratio, from the types of its formula: a product of places
// and days is told in « journées » when the catalogue has a unit for it.

import type { NumberFormat, ProgramResult } from "../../calculation/program.ts";
import type { TypedExpression } from "../../formula/typed-expression.ts";
import type { Unit } from "../../model/unit.ts";
import { compareText } from "../../util/compare-text.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { symbolsOf } from "./number-format.ts";

type RatioFormats = Pick<
  NonNullable<ProgramResult["ratio"]>,
  "numeratorFormat" | "denominatorFormat"
>;

type Quotient = Extract<TypedExpression, { readonly kind: "arithmetic" }>;

/** Nothing for what is not a quotient, or whose units the catalogue does not name. */
export function ratioFormats(
  expression: TypedExpression,
  units: ReadonlyMap<string, Unit>,
): RatioFormats {
  const quotient = findQuotient(expression);
  if (quotient === undefined) return {};
  return omitUndefined({
    numeratorFormat: formatOf(quotient.left, units),
    denominatorFormat: formatOf(quotient.right, units),
  });
}

/** `a / b`, or `100 * (a / b)`: a bare number beside a quotient is its factor. */
function findQuotient(expression: TypedExpression): Quotient | undefined {
  if (expression.kind !== "arithmetic") return undefined;
  if (expression.sign === "/") return expression;
  if (expression.sign !== "*") return undefined;
  const { left, right } = expression;
  if (left.kind === "number") return findQuotient(right);
  return right.kind === "number" ? findQuotient(left) : undefined;
}

function formatOf(
  { type }: TypedExpression,
  units: ReadonlyMap<string, Unit>,
): NumberFormat | undefined {
  if (type.kind !== "number") return undefined;
  const wanted = canonical(type.unit.powers);
  const unit = [...units.values()].find(
    ({ powers, scale }) => scale === 1 && canonical(powers) === wanted,
  );
  return unit === undefined || wanted === "" ? undefined : { ...symbolsOf(unit), decimals: 2 };
}

/** Base units and their powers, whatever the order they were met in. */
function canonical(powers: Readonly<Record<string, number>>): string {
  return Object.entries(powers)
    .filter(([, power]) => power !== 0)
    .map(([base, power]) => `${base}^${power}`)
    .sort(compareText)
    .join(" ");
}
