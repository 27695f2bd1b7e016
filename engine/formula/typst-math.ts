// A formula as Typst mathematics, for the printed guide. Every text is a quoted string.
import { formatLiteral } from "./format-literal.ts";
import type { Formula } from "./formula.ts";
import { nameOption, nameReference } from "./name-reference.ts";
import { LEVEL, levelOf } from "./precedence.ts";
import type { TypedCall, TypedExpression } from "./typed-expression.ts";

/** The content of a Typst equation, without its dollars. */
export function toTypst(formula: Formula): string {
  return write(formula.expression, LEVEL.conditional);
}

const SIGNS: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "-",
  "*": "times",
  "=": "=",
  "<>": "eq.not",
  "<": "lt",
  "<=": "lt.eq",
  ">": "gt",
  ">=": "gt.eq",
};

function text(words: string): string {
  return `"${words.replace(/["\\]/g, (one) => `\\${one}`).replace(/[\r\n]+/g, " ")}"`;
}

function write(node: TypedExpression, level: number): string {
  const content = writeNode(node);
  const isFraction = node.kind === "arithmetic" && node.sign === "/";
  return levelOf(node) < level && !isFraction ? `(${content})` : content;
}

function writeNode(node: TypedExpression): string {
  switch (node.kind) {
    case "number":
      return text(formatLiteral(node));
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
      return writeCall(node);
    case "negate":
      return `- ${write(node.operand, LEVEL.sign)}`;
    case "not":
      return `${text("non ")} ${write(node.operand, LEVEL.comparison)}`;
    case "arithmetic":
      return writeArithmetic(node);
    case "compare":
      return `${write(node.left, LEVEL.sum)} ${SIGNS[node.sign]} ${write(node.right, LEVEL.sum)}`;
    case "logical":
      return (
        `${write(node.left, levelOf(node))} ${text(` ${node.sign} `)} ` +
        write(node.right, levelOf(node) + 1)
      );
    case "among": {
      const options = node.options
        .map((option) => write(option, LEVEL.sum))
        .join(` ${text(" ; ")} `);
      const sign = node.negated ? "in.not" : "in";
      return `${write(node.operand, LEVEL.sum)} ${sign} {${options}}`;
    }
    case "conditional": {
      const condition = `${text("si ")} ${write(node.condition, LEVEL.or)}`;
      const whenTrue = write(node.whenTrue, LEVEL.conditional);
      const otherwise = write(node.otherwise, LEVEL.conditional);
      return `cases(${whenTrue} & ${condition}, ${otherwise} & ${text("sinon")})`;
    }
    case "broken":
      return "";
  }
}

function writeArithmetic(node: Extract<TypedExpression, { readonly kind: "arithmetic" }>): string {
  const { sign, left, right } = node;
  const level = levelOf(node);
  if (sign !== "/") return `${write(left, level)} ${SIGNS[sign]} ${write(right, level + 1)}`;
  const below = write(right, LEVEL.conditional);
  const isScaled = left.kind === "arithmetic" && left.sign === "*" && left.left.kind === "number";
  if (!isScaled) return `frac(${write(left, LEVEL.conditional)}, ${below})`;
  return `${writeNode(left.left)} times frac(${write(left.right, LEVEL.conditional)}, ${below})`;
}

function writeCall(node: TypedCall): string {
  const args = node.args.map((argument) => write(argument, LEVEL.conditional));
  const [first = ""] = args;
  const [only] = node.args;
  switch (node.name) {
    case "somme":
      return `sum ${only === undefined ? first : write(only, LEVEL.product)}`;
    case "abs":
      return `abs(${first})`;
    case "convertir":
      return first;
    case "precedent":
      return `attach(${first}, br: ${text("année précédente")})`;
    case "si_vide":
      return `${first} ${text(" (ou ")} ${args[1] ?? ""} ${text(" si non renseigné)")}`;
    case "est_vide":
      return `${first} ${text(" non renseigné")}`;
    case "est_renseigne":
      return `${first} ${text(" renseigné")}`;
    case "min":
    case "max":
      return `${node.name}(${args.join(", ")})`;
  }
}
