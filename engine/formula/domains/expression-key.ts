import type { TypedExpression } from "../typed-expression.ts";

/** The same for two parts of a formula that say the same thing, wherever they stand. */
export function expressionKey(expression: TypedExpression): string {
  return `${write(expression)}${writeLines(expression)}`;
}

function write(expression: TypedExpression): string {
  switch (expression.kind) {
    case "number":
    case "boolean":
      return String(expression.value);
    case "text":
      return JSON.stringify(expression.text);
    case "option":
      return String(expression.rank);
    case "empty":
    case "broken":
      return expression.kind;
    case "reference": {
      const { symbol, line, column, current } = expression;
      return [symbol.id, line, column, current].join("\u0000");
    }
    case "attribute": {
      const { symbol, name, line, current } = expression;
      return ["attribute", symbol.id, name, line, current].join("\u0000");
    }
    case "call":
      return `${expression.name}(${expression.args.map(expressionKey).join(";")})`;
    case "negate":
    case "not":
      return `${expression.kind}(${expressionKey(expression.operand)})`;
    case "arithmetic":
    case "logical":
      return `(${expressionKey(expression.left)})${expression.sign}(${expressionKey(expression.right)})`;
    case "compare": {
      const { left, right, sign, tolerance } = expression;
      return `(${expressionKey(left)})${sign}(${expressionKey(right)})~${tolerance}`;
    }
    case "among": {
      const options = expression.options.map(expressionKey).join(";");
      return `${expressionKey(expression.operand)}${expression.negated ? "∉" : "∈"}(${options})`;
    }
    case "conditional": {
      const { condition, whenTrue, otherwise } = expression;
      return `?${[condition, whenTrue, otherwise].map(expressionKey).join(":")}`;
    }
  }
}

/** A breakdown and some of its lines are not the same thing. */
function writeLines({ shape }: TypedExpression): string {
  return shape === undefined ? "" : `[${shape.lines.id}:${shape.keys.join()}]`;
}
