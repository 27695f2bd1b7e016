// A tree back into text, in one canonical form: reading it gives the same tree.
import type { CellExpression, Expression, Selector } from "./expression.ts";
import { findFunction } from "./functions.ts";
import { plainNumber } from "./plain-number.ts";
import { LEVEL, levelOf } from "./precedence.ts";

/** The canonical text of a tree that has no `broken` part. */
export function printFormula(expression: Expression): string {
  return print(expression, LEVEL.conditional);
}

/** The text of a part that must bind at least as tightly as `level`. */
function print(node: Expression, level: number): string {
  const text = printNode(node);
  return levelOf(node) < level ? `(${text})` : text;
}

function printNode(node: Expression): string {
  const own = levelOf(node);
  switch (node.kind) {
    case "number":
      return plainNumber(node.value) + (node.unit === undefined ? "" : ` ${node.unit.text}`);
    case "text":
      return printText(node.text);
    case "boolean":
      return node.value ? "vrai" : "faux";
    case "empty":
      return "vide";
    case "name":
      return node.name;
    case "cell":
      return printCell(node);
    case "call": {
      const name = findFunction(node.name.text)?.name ?? node.name.text;
      const args = node.args.map((argument) => print(argument, LEVEL.conditional));
      return `${name}(${args.join("; ")})`;
    }
    case "negate":
      return `-${print(node.operand, own)}`;
    case "not":
      return `non ${print(node.operand, own)}`;
    case "arithmetic":
    case "logical":
      return `${print(node.left, own)} ${node.sign} ${print(node.right, own + 1)}`;
    case "compare":
      return `${print(node.left, LEVEL.sum)} ${node.sign} ${print(node.right, LEVEL.sum)}`;
    case "among": {
      const options = node.options.map((option) => print(option, LEVEL.sum)).join("; ");
      const word = node.negated ? "non parmi" : "parmi";
      return `${print(node.operand, LEVEL.sum)} ${word} (${options})`;
    }
    case "conditional": {
      const [condition, whenTrue, otherwise] = [node.condition, node.whenTrue, node.otherwise].map(
        (part) => print(part, LEVEL.conditional),
      );
      return `si ${condition} alors ${whenTrue} sinon ${otherwise}`;
    }
    case "broken":
      return "";
  }
}

function printText(text: string): string {
  return text.includes('"') ? `« ${text} »` : `"${text}"`;
}

function printCell({ name, selectors, column }: CellExpression): string {
  const inside = selectors === "all" ? "*" : selectors.map(printSelector).join("; ");
  return `${name.text}[${inside}]${column === undefined ? "" : `.${column.text}`}`;
}

function printSelector({ from, to }: Selector): string {
  return to === undefined
    ? printText(from.text)
    : `${printText(from.text)} .. ${printText(to.text)}`;
}
