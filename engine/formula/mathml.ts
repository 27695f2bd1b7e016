// A formula as MathML, for the guide's pages. Every text is escaped.
import { formatLiteral } from "./format-literal.ts";
import type { Formula } from "./formula.ts";
import { nameOption, nameReference } from "./name-reference.ts";
import { LEVEL, levelOf } from "./precedence.ts";
import type { TypedCall, TypedExpression } from "./typed-expression.ts";

/** A `<math>` element, alone on its line. */
export function toMathml(formula: Formula): string {
  const content = write(formula.expression, LEVEL.conditional);
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${content}</math>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "+": "+",
  "-": "\u2212",
  "*": "\u00D7",
  "=": "=",
  "<>": "\u2260",
  "<": "&lt;",
  "<=": "\u2264",
  ">": "&gt;",
  ">=": "\u2265",
};

function text(words: string): string {
  const escaped = words.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
  return `<mtext>${escaped}</mtext>`;
}

function operator(sign: string): string {
  return `<mo>${sign}</mo>`;
}

function row(...parts: readonly string[]): string {
  return `<mrow>${parts.join("")}</mrow>`;
}

function write(node: TypedExpression, level: number): string {
  const content = writeNode(node);
  const isFraction = node.kind === "arithmetic" && node.sign === "/";
  return levelOf(node) < level && !isFraction
    ? row(operator("("), content, operator(")"))
    : content;
}

function writeNode(node: TypedExpression): string {
  switch (node.kind) {
    case "number":
      return `<mn>${formatLiteral(node).replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`)}</mn>`;
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
      return row(operator("\u2212"), write(node.operand, LEVEL.sign));
    case "not":
      return row(text("non "), write(node.operand, LEVEL.comparison));
    case "arithmetic":
      return writeArithmetic(node);
    case "compare":
      return row(
        write(node.left, LEVEL.sum),
        operator(SIGNS[node.sign] ?? ""),
        write(node.right, LEVEL.sum),
      );
    case "logical":
      return row(
        write(node.left, levelOf(node)),
        text(` ${node.sign} `),
        write(node.right, levelOf(node) + 1),
      );
    case "among": {
      const options = node.options.map((option) => write(option, LEVEL.sum));
      const sign = operator(node.negated ? "\u2209" : "\u2208");
      const list = options.join(operator(";"));
      return row(write(node.operand, LEVEL.sum), sign, operator("{"), list, operator("}"));
    }
    case "conditional":
      return writeCases(node);
    case "broken":
      return "";
  }
}

function writeArithmetic(node: Extract<TypedExpression, { readonly kind: "arithmetic" }>): string {
  const { sign, left, right } = node;
  const level = levelOf(node);
  if (sign !== "/") {
    return row(write(left, level), operator(SIGNS[sign] ?? ""), write(right, level + 1));
  }
  const below = write(right, LEVEL.conditional);
  const isScaled = left.kind === "arithmetic" && left.sign === "*" && left.left.kind === "number";
  if (!isScaled) return `<mfrac>${write(left, LEVEL.conditional)}${below}</mfrac>`;
  const above = write(left.right, LEVEL.conditional);
  return row(writeNode(left.left), operator("\u00D7"), `<mfrac>${above}${below}</mfrac>`);
}

function writeCall(node: TypedCall): string {
  const args = node.args.map((argument) => write(argument, LEVEL.conditional));
  const [first = ""] = args;
  const [only] = node.args;
  switch (node.name) {
    case "somme":
      return row(operator("\u2211"), only === undefined ? first : write(only, LEVEL.product));
    case "abs":
      return row(operator("|"), first, operator("|"));
    case "convertir":
      return first;
    case "precedent":
      return `<msub>${first}<mtext>année précédente</mtext></msub>`;
    case "si_vide":
      return row(first, text(" (ou "), args[1] ?? "", text(" si non renseigné)"));
    case "est_vide":
      return row(first, text(" non renseigné"));
    case "est_renseigne":
      return row(first, text(" renseigné"));
    case "min":
    case "max":
      return row(`<mi>${node.name}</mi>`, operator("("), args.join(operator(";")), operator(")"));
  }
}

function writeCases(node: Extract<TypedExpression, { readonly kind: "conditional" }>): string {
  const line = (value: TypedExpression, when: string): string =>
    `<mtr><mtd>${write(value, LEVEL.conditional)}</mtd><mtd>${when}</mtd></mtr>`;
  const condition = row(text("si "), write(node.condition, LEVEL.or));
  const lines = line(node.whenTrue, condition) + line(node.otherwise, text("sinon"));
  return row(operator("{"), `<mtable columnalign="left">${lines}</mtable>`);
}
