// A formula as mathematics, in any notation: the one walk behind MathML and Typst.
import { formatLiteral } from "./format-literal.ts";
import type { Formula } from "./formula.ts";
import { getFunction } from "./functions.ts";
import type { MathNotation, MathPen } from "./math-notation.ts";
import { nameOption, nameReference } from "./name-reference.ts";
import { LEVEL, levelOf } from "./precedence.ts";
import type { TypedExpression } from "./typed-expression.ts";

/** The whole formula in one notation, without what surrounds it in a page. */
export function drawFormula(formula: Formula, notation: MathNotation): string {
  const pen: MathPen = {
    ...notation,
    write: (expression, level = LEVEL.conditional) => {
      const content = draw(expression, pen);
      return drawnLevelOf(expression) < level ? pen.parentheses(content) : content;
    },
  };
  return pen.write(formula.expression);
}

/** How tightly a drawing binds: a fraction needs no parentheses, some calls do. */
function drawnLevelOf(node: TypedExpression): number {
  if (node.kind === "call") return getFunction(node.name).drawnAs ?? LEVEL.operand;
  const isFraction = node.kind === "arithmetic" && node.sign === "/" && !isScaled(node);
  return isFraction ? LEVEL.operand : levelOf(node);
}

function draw(node: TypedExpression, pen: MathPen): string {
  const { row, sign, text, write } = pen;
  switch (node.kind) {
    case "number":
      return pen.number(formatLiteral(node));
    case "text":
      return text(node.text);
    case "option":
      return text(nameOption(node));
    case "boolean":
      return text(node.value ? "vrai" : "faux");
    case "empty":
      return text("sans valeur");
    case "reference":
    case "attribute":
      return text(nameReference(node, undefined));
    case "call":
      return getFunction(node.name).draw(node.args, pen);
    case "negate":
      return row(sign("-"), write(node.operand, LEVEL.sign));
    case "not":
      return row(text("non "), write(node.operand, LEVEL.comparison));
    case "arithmetic":
      return drawArithmetic(node, pen);
    case "compare":
      return row(write(node.left, LEVEL.sum), sign(node.sign), write(node.right, LEVEL.sum));
    case "logical": {
      const own = levelOf(node);
      return row(write(node.left, own), text(` ${node.sign} `), write(node.right, own + 1));
    }
    case "among": {
      const members = node.options.map((option) => write(option, LEVEL.sum));
      const isIn = sign(node.negated ? "notIn" : "in");
      return row(write(node.operand, LEVEL.sum), isIn, pen.set(members));
    }
    case "conditional": {
      const condition = row(text("si "), write(node.condition, LEVEL.or));
      return pen.cases(write(node.whenTrue), condition, write(node.otherwise));
    }
    case "broken":
      return "";
  }
}

type Arithmetic = Extract<TypedExpression, { readonly kind: "arithmetic" }>;

/** A quotient is a fraction; a literal factor before it stands beside it: 100 × a/b. */
function drawArithmetic(node: Arithmetic, pen: MathPen): string {
  const { row, sign, fraction, write } = pen;
  const { left, right } = node;
  const terms = termsOf(node);
  if (terms.length >= LONG_SUM) return drawLongSum(terms, pen);
  if (node.sign !== "/") {
    const own = levelOf(node);
    return row(write(left, own), sign(node.sign), write(right, own + 1));
  }
  if (!isScaled(node)) return fraction(write(left), write(right));
  const { left: factor, right: dividend } = node.left;
  return row(write(factor), sign("*"), fraction(write(dividend), write(right)));
}

function isScaled(quotient: Arithmetic): quotient is Arithmetic & { readonly left: Arithmetic } {
  const { left } = quotient;
  return left.kind === "arithmetic" && left.sign === "*" && left.left.kind === "number";
}

/** Terms from which a sum no longer stands on the width of a page. */
const LONG_SUM = 4;

interface Term {
  readonly sign: "+" | "-" | undefined;
  readonly node: TypedExpression;
}

/** The terms of a sum read from its left, each with the sign before it; one for anything else. */
function termsOf(node: TypedExpression): readonly Term[] {
  if (node.kind !== "arithmetic" || (node.sign !== "+" && node.sign !== "-")) {
    return [{ sign: undefined, node }];
  }
  return [...termsOf(node.left), { sign: node.sign, node: node.right }];
}

/** One term under the other. */
function drawLongSum(terms: readonly Term[], pen: MathPen): string {
  return pen.lines(
    terms.map(({ sign, node }) => {
      const term = drawTerm(node, pen);
      return sign === undefined ? term : pen.row(pen.sign(sign), term);
    }),
  );
}

/** A condition that only chooses between two numbers stands on its line: 1 si …, 0 sinon. */
function drawTerm(node: TypedExpression, pen: MathPen): string {
  const { row, text, write } = pen;
  if (node.kind !== "conditional") return write(node, LEVEL.product);
  const { condition, whenTrue, otherwise } = node;
  if (whenTrue.kind !== "number" || otherwise.kind !== "number") return write(node, LEVEL.product);
  const inner = write(condition, LEVEL.or);
  return row(write(whenTrue), text(" si "), inner, text(", "), write(otherwise), text(" sinon"));
}
