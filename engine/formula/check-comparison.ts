// Comparisons and `parmi`: where texts meet the closed lists they belong to.

import { parseDay } from "../calculation/parse-day.ts";
import { suggest } from "../util/suggest.ts";
import type { Checker } from "./checker.ts";
import { commonShape } from "./common-shape.ts";
import type { ComparisonSign, Extent } from "./expression.ts";
import { faults } from "./faults.ts";
import { nameType } from "./name-type.ts";
import type { TypedExpression, ValueType } from "./typed-expression.ts";
import { unifyTypes } from "./unify-types.ts";

/** `a < b`, `statut = "public"`: two sides of one type, or an answer and its text. */
export function checkComparison(
  sign: ComparisonSign,
  sides: readonly [TypedExpression, TypedExpression],
  at: Extent,
  checker: Checker,
): TypedExpression {
  const left = settleText(sides[0], sides[1], checker);
  const right = settleText(sides[1], sides[0], checker);
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
  operand: TypedExpression,
  options: readonly TypedExpression[],
  negated: boolean,
  at: Extent,
  checker: Checker,
): TypedExpression {
  const { start, end } = at;
  const settled = options.map((option) => settleText(option, operand, checker));
  const type = unifyTypes([operand, ...settled], at, checker);
  checkOrder("=", type, at, checker);
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

/** A text beside an answer is one of its options; beside a date, it is a day. */
function settleText(
  text: TypedExpression,
  beside: TypedExpression,
  checker: Checker,
): TypedExpression {
  if (text.kind !== "text") return text;
  const { start, end } = text;
  if (beside.type.kind === "option") {
    const { keys, list } = beside.type;
    const rank = keys.indexOf(text.text);
    if (rank >= 0) return { kind: "option", key: text.text, rank, type: beside.type, start, end };
    const name = beside.kind === "reference" ? beside.symbol.id : list;
    checker.report(faults.unknownOption(text, text.text, name, suggest(text.text, keys), keys));
    return { kind: "broken", type: { kind: "unknown" }, start, end };
  }
  const day = beside.type.kind === "date" ? parseDay(text.text) : undefined;
  if (day !== undefined) return { kind: "number", value: day, type: { kind: "date" }, start, end };
  if (beside.type.kind === "date") {
    checker.report(
      faults.wrongType(text, "ce texte", "une date", 'écrivez le jour ainsi : "AAAA-MM-JJ".'),
    );
    return { kind: "broken", type: { kind: "unknown" }, start, end };
  }
  return text;
}

/** Two decimals, one of them computed: equal on paper, rarely to the last bit. */
function isInexact(left: TypedExpression, right: TypedExpression): boolean {
  const decimal = [left, right].some((side) => side.type.kind === "number" && !side.type.integer);
  return decimal && [left, right].some(isComputed);
}

function isComputed(side: TypedExpression): boolean {
  if (side.kind === "reference") return side.symbol.origin === "indicator";
  return side.kind === "arithmetic" || side.kind === "call" || side.kind === "conditional";
}
