// Comparisons and `parmi`.
import type { Checker } from "./checker.ts";
import { commonShape } from "./common-shape.ts";
import type { ComparisonSign, Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { getFunction } from "./functions.ts";
import { nameType } from "./name-type.ts";
import { settleTexts } from "./settle-texts.ts";
import type { TypedExpression, ValueType } from "./typed-expression.ts";
import { unifyTypes } from "./unify-types.ts";

/** `a < b`, `statut = "public"`: two sides of one type, or an answer and its text. */
export function checkComparison(
  sign: ComparisonSign,
  sides: readonly [TypedExpression, TypedExpression],
  at: Extent,
  checker: Checker,
): TypedExpression {
  const [left = sides[0], right = sides[1]] = settleTexts(sides, checker);
  const { start, end } = at;
  const type = unifyTypes([left, right], at, checker);
  checkOrder(sign, type, at, checker);
  const { expectation } = checker;
  const tolerance =
    expectation.mode === "control" && type.kind === "number" ? expectation.tolerance : 0;
  if ((sign === "=" || sign === "<>") && tolerance === 0 && isInexact(left, right)) {
    checker.report(faults.exactEquality(at, expectation.mode === "control"));
  }
  const shape = commonShape([left, right], at, checker);
  return {
    kind: "compare",
    sign,
    left,
    right,
    tolerance,
    type: { kind: "boolean" },
    ...shape,
    start,
    end,
  };
}

/** An order needs numbers or dates; conditions are not compared at all. */
function checkOrder(sign: ComparisonSign, type: ValueType, at: Extent, checker: Checker): void {
  if (["number", "date", "any", "unknown"].includes(type.kind)) return;
  if (type.kind === "option" && (sign === "=" || sign === "<>")) return;
  checker.report(faults.wrongType(at, nameType(type), "un nombre ou une date"));
}

/** `a parmi ("x"; "y")`. */
export function checkAmong(
  given: TypedExpression,
  options: readonly TypedExpression[],
  negated: boolean,
  at: Extent,
  checker: Checker,
): TypedExpression {
  const { start, end } = at;
  const [operand = given, ...settled] = settleTexts([given, ...options], checker);
  const type = unifyTypes([operand, ...settled], at, checker);
  checkOrder("=", type, at, checker);
  if (settled.some((option) => isInexact(operand, option))) {
    checker.report(faults.exactEquality(at, false));
  }
  const shape = commonShape([operand, ...settled], at, checker);
  return {
    kind: "among",
    operand,
    options: settled,
    negated,
    type: { kind: "boolean" },
    ...shape,
    start,
    end,
  };
}

/** Two decimals, one of them computed and not rounded: equal on paper, rarely to the last bit. */
function isInexact(left: TypedExpression, right: TypedExpression): boolean {
  const decimal = [left, right].some((side) => side.type.kind === "number" && !side.type.integer);
  return decimal && [left, right].some(isComputed);
}

function isComputed(side: TypedExpression): boolean {
  if (side.kind === "reference") return side.symbol.origin === "indicator";
  if (side.kind === "call") return getFunction(side.name).exact !== true;
  return side.kind === "arithmetic" || side.kind === "conditional";
}
