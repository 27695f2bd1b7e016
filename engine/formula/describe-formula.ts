// A formula told in French, with the labels of what it reads.

import { quoted } from "./fault-words.ts";
import { formatLiteral } from "./format-literal.ts";
import type { Formula } from "./formula.ts";
import { getFunction } from "./functions.ts";
import { nameOption, nameReference } from "./name-reference.ts";
import { LEVEL, levelOf } from "./precedence.ts";
import type { TypedExpression } from "./typed-expression.ts";

/**
 * « 100 × « Sorties définitives » ÷ « Effectif au 31/12 » ». `line` is the key of the line being
 * calculated, if one is meant.
 */
export function describeFormula(formula: Formula, line?: string): string {
  return describe(formula.expression, LEVEL.conditional, line);
}

const SIGNS: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "−",
  "*": "×",
  "/": "÷",
  "=": "est égal à",
  "<>": "est différent de",
  "<": "est inférieur à",
  "<=": "est inférieur ou égal à",
  ">": "est supérieur à",
  ">=": "est supérieur ou égal à",
};

/** Between two dates: words that agree with any noun. */
const DATE_SIGNS: Readonly<Record<string, string>> = {
  "=": "est le même jour que",
  "<>": "n'est pas le même jour que",
  "<": "est avant",
  "<=": "n'est pas après",
  ">": "est après",
  ">=": "n'est pas avant",
};

function describe(node: TypedExpression, level: number, line: string | undefined): string {
  const text = describeNode(node, line);
  return toldLevelOf(node) < level ? `(${text})` : text;
}

/** How tightly words bind: those of a call stand between parentheses in another call. */
function toldLevelOf(node: TypedExpression): number {
  return node.kind === "call" ? (getFunction(node.name).toldAs ?? LEVEL.sign) : levelOf(node);
}

function describeNode(node: TypedExpression, line: string | undefined): string {
  const own = levelOf(node);
  const part = (child: TypedExpression, level: number) => describe(child, level, line);
  switch (node.kind) {
    case "number":
      return formatLiteral(node);
    case "text":
      return quoted(node.text);
    case "option":
      return quoted(nameOption(node));
    case "boolean":
      return node.value ? "vrai" : "faux";
    case "empty":
      return "aucune valeur";
    case "reference":
    case "attribute":
      return quoted(nameReference(node, line));
    case "call":
      return getFunction(node.name).describe(node.args.map((one) => part(one, LEVEL.operand)));
    case "negate":
      return `−${part(node.operand, own)}`;
    case "not":
      return `il est faux que ${part(node.operand, LEVEL.comparison)}`;
    case "arithmetic":
      return `${part(node.left, own)} ${SIGNS[node.sign]} ${part(node.right, own + 1)}`;
    case "logical":
      return `${part(node.left, own)} ${node.sign} ${part(node.right, own + 1)}`;
    case "compare":
      return describeComparison(node, part);
    case "among": {
      const options = node.options.map((option) => part(option, LEVEL.sum)).join(", ");
      return `${part(node.operand, LEVEL.sum)} ${node.negated ? "n'est pas" : "est"} parmi ${options}`;
    }
    case "conditional":
      return (
        `si ${part(node.condition, LEVEL.or)}, alors ${part(node.whenTrue, LEVEL.or)}, ` +
        `sinon ${part(node.otherwise, LEVEL.conditional)}`
      );
    case "broken":
      return "";
  }
}

/** An answer « est » its option; two numbers are compared. */
function describeComparison(
  node: Extract<TypedExpression, { readonly kind: "compare" }>,
  part: (child: TypedExpression, level: number) => string,
): string {
  const left = part(node.left, LEVEL.sum);
  const day = node.right.type.kind === "date" && node.right.kind === "number" ? "le " : "";
  const right = day + part(node.right, LEVEL.sum);
  if (node.left.type.kind === "date") return `${left} ${DATE_SIGNS[node.sign]} ${right}`;
  if (node.right.kind !== "option") return `${left} ${SIGNS[node.sign]} ${right}`;
  return `${left} ${node.sign === "=" ? "est" : "n'est pas"} ${right}`;
}
