// The types of a formula, from its leaves upwards: one case per construction.

import { suggest } from "../util/suggest.ts";
import { checkArithmetic } from "./check-arithmetic.ts";
import { checkCall } from "./check-call.ts";
import { checkAmong, checkComparison } from "./check-comparison.ts";
import { checkCell, checkName } from "./check-reference.ts";
import type { Checker, Place } from "./checker.ts";
import { commonShape } from "./common-shape.ts";
import type { ConditionalExpression, Expression, Extent, Word } from "./expression.ts";
import { faults } from "./faults.ts";
import { nameType } from "./name-type.ts";
import { settleTexts } from "./settle-texts.ts";
import type { TypedExpression } from "./typed-expression.ts";
import { unifyTypes } from "./unify-types.ts";
import { PLAIN } from "./unit-arithmetic.ts";

/** Types `node` and reports every fault in it; consequences of a fault are silent. */
export function checkExpression(node: Expression, place: Place, checker: Checker): TypedExpression {
  const { start, end } = node;
  const at = { start, end };
  const check = (part: Expression): TypedExpression => checkExpression(part, place, checker);
  switch (node.kind) {
    case "number":
      return checkNumber(node.value, node.unit, at, checker);
    case "text":
      return { kind: "text", text: node.text, type: { kind: "text" }, ...at };
    case "boolean":
      return { kind: "boolean", value: node.value, type: { kind: "boolean" }, ...at };
    case "empty":
      return { kind: "empty", type: { kind: "any" }, ...at };
    case "name":
      return checkName({ text: node.name, ...at }, place, checker);
    case "cell":
      return checkCell(node, place, checker);
    case "call":
      return checkCall(node, place, checker);
    case "negate":
      return checkNegation(check(node.operand), at, checker);
    case "not": {
      const operand = expectCondition(check(node.operand), checker);
      return { kind: "not", operand, type: { kind: "boolean" }, ...shapeOf(operand), ...at };
    }
    case "arithmetic":
      return checkArithmetic(node.sign, [check(node.left), check(node.right)], at, checker);
    case "compare":
      return checkComparison(node.sign, [check(node.left), check(node.right)], at, checker);
    case "logical": {
      const left = expectCondition(check(node.left), checker);
      const right = expectCondition(check(node.right), checker);
      const shape = commonShape([left, right], at, checker);
      return {
        kind: "logical",
        sign: node.sign,
        left,
        right,
        type: { kind: "boolean" },
        ...shape,
        ...at,
      };
    }
    case "among":
      return checkAmong(check(node.operand), node.options.map(check), node.negated, at, checker);
    case "conditional":
      return checkConditional(node, at, check, checker);
    case "broken":
      return { kind: "broken", type: { kind: "unknown" }, ...at };
  }
}

function shapeOf({ shape }: TypedExpression) {
  return shape === undefined ? {} : { shape };
}

function checkNumber(
  value: number,
  word: Word | undefined,
  at: Extent,
  checker: Checker,
): TypedExpression {
  const integer = Number.isInteger(value);
  if (!Number.isFinite(value)) {
    checker.report(faults.wrongType(at, "un nombre démesuré", "un nombre"));
    return { kind: "broken", type: { kind: "unknown" }, ...at };
  }
  if (word === undefined) {
    return { kind: "number", value, type: { kind: "number", unit: PLAIN, integer }, ...at };
  }
  const unit = checker.scope.findUnit(word.text);
  if (unit !== undefined) {
    return { kind: "number", value, unit, type: { kind: "number", unit, integer }, ...at };
  }
  const isName = checker.scope.find(word.text) !== undefined;
  checker.report(
    isName
      ? faults.missingOperator(word, String(value), word.text)
      : faults.unknownUnit(word, word.text, suggest(word.text, checker.scope.unitNames)),
  );
  return { kind: "broken", type: { kind: "unknown" }, ...at };
}

function checkNegation(operand: TypedExpression, at: Extent, checker: Checker): TypedExpression {
  const { type } = operand;
  if (type.kind === "number" || type.kind === "any" || type.kind === "unknown") {
    return { kind: "negate", operand, type, ...shapeOf(operand), ...at };
  }
  checker.report(faults.wrongType(operand, nameType(type), "un nombre"));
  return { kind: "broken", type: { kind: "unknown" }, ...at };
}

/** Reports a part that is neither true nor false. */
export function expectCondition(part: TypedExpression, checker: Checker): TypedExpression {
  const { type } = part;
  if (type.kind === "boolean" || type.kind === "any" || type.kind === "unknown") return part;
  const hint =
    part.kind === "reference" && type.kind === "option" && type.keys[0] !== undefined
      ? `écrivez : ${part.symbol.id} = "${type.keys[0]}".`
      : undefined;
  checker.report(faults.wrongType(part, nameType(type), "une condition", hint));
  return { kind: "broken", type: { kind: "unknown" }, start: part.start, end: part.end };
}

function checkConditional(
  node: ConditionalExpression,
  at: Extent,
  check: (part: Expression) => TypedExpression,
  checker: Checker,
): TypedExpression {
  const condition = expectCondition(check(node.condition), checker);
  const branches = [check(node.whenTrue), check(node.otherwise)] as const;
  const [whenTrue = branches[0], otherwise = branches[1]] = settleTexts(branches, checker);
  const type = unifyTypes([whenTrue, otherwise], at, checker);
  const shape = commonShape([condition, whenTrue, otherwise], at, checker);
  return { kind: "conditional", condition, whenTrue, otherwise, type, ...shape, ...at };
}
