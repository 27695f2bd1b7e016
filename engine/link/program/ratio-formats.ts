// The units above and below the line of a ratio, from the types of its formula: a product of places
// and days is told in « journées » when the catalogue has a unit for it.

import type { NumberFormat, ProgramResult } from "../../calculation/program.ts";
import type { TypedExpression } from "../../formula/typed-expression.ts";
import type { Unit } from "../../model/unit.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { findUnit } from "./find-unit.ts";
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
  const unit = type.kind === "number" ? findUnit(type.unit, units) : undefined;
  return unit && { ...symbolsOf(unit), decimals: 2 };
}
