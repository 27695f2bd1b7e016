import { finite, sumAvailable, yearOf } from "./arithmetic.ts";
import type { Slots } from "./calculator.ts";
import { both, compare } from "./kleene.ts";
import type { ArithmeticOperation, Node, NodeIndex } from "./program.ts";
import { roundDecimal } from "./round-decimal.ts";
import { NOT_PROPOSED } from "./slot-state.ts";

/** The figure of one node, whose arguments are evaluated as they are needed. */
export function computeNode(
  node: Node,
  evaluate: (index: NodeIndex) => number,
  slots: Slots,
): number {
  switch (node.op) {
    case "constant":
      return node.value;
    case "load":
      return slots.d[node.slot]!;
    case "previous":
      return slots.p[node.slot]!;
    case "absent":
      return Number.NaN;
    case "proposed":
      return isProposed(node.slots, slots) ? evaluate(node.args[0]) : 0;
    case "negate":
      return -evaluate(node.args[0]);
    case "absolute":
      return Math.abs(evaluate(node.args[0]));
    case "round":
      return roundDecimal(evaluate(node.args[0]), node.decimals);
    case "year":
      return yearOf(evaluate(node.args[0]));
    case "not":
      return 1 - evaluate(node.args[0]);
    case "isEmpty":
      return Number.isNaN(evaluate(node.args[0])) ? 1 : 0;
    case "coalesce": {
      const value = evaluate(node.args[0]);
      return Number.isNaN(value) ? evaluate(node.args[1]) : value;
    }
    case "select": {
      const condition = evaluate(node.args[0]);
      if (Number.isNaN(condition)) return Number.NaN;
      return evaluate(node.args[condition === 1 ? 1 : 2]);
    }
    case "compare":
      return compare(
        node.comparison,
        node.tolerance,
        evaluate(node.args[0]),
        evaluate(node.args[1]),
      );
    case "and":
      return both(evaluate(node.args[0]), evaluate(node.args[1]), 0);
    case "or":
      return both(evaluate(node.args[0]), evaluate(node.args[1]), 1);
    default:
      return calculate(node.op, node.args.map(evaluate));
  }
}

function isProposed(line: readonly number[], { s }: Slots): boolean {
  return line.every((slot) => s[slot] !== NOT_PROPOSED);
}

function calculate(
  op: ArithmeticOperation | "sum" | "sumAvailable" | "minimum" | "maximum",
  values: readonly number[],
): number {
  const [left = 0, right = 0] = values;
  switch (op) {
    case "add":
      return finite(left + right);
    case "subtract":
      return finite(left - right);
    case "multiply":
      return finite(left * right);
    case "divide":
      return finite(left / right);
    case "sum":
      return finite(values.reduce((total, value) => total + value, 0));
    case "sumAvailable":
      return finite(sumAvailable(...values));
    case "minimum":
      return Math.min(...values);
    case "maximum":
      return Math.max(...values);
  }
}
