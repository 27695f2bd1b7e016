import type { Node } from "../../calculation/program.ts";

/**
 * Which nodes generated code may leave infinite: one that adds, multiplies or divides, and whatever
 * passes its figure on. It must be made absent before it is compared or chosen.
 */
export function findOverflow(nodes: readonly Node[]): readonly boolean[] {
  const found: boolean[] = [];
  for (const node of nodes) found.push(mayOverflow(node, found));
  return found;
}

function mayOverflow(node: Node, before: readonly boolean[]): boolean {
  switch (node.op) {
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "sum":
    case "sumAvailable":
      return true;
    case "negate":
    case "round":
    case "absolute":
    case "proposed":
      return before[node.args[0]] === true;
    case "coalesce":
      return before[node.args[1]] === true;
    case "select":
      return before[node.args[1]] === true || before[node.args[2]] === true;
    case "constant":
    case "load":
    case "previous":
    case "absent":
    case "minimum":
    case "maximum":
    case "year":
    case "compare":
    case "and":
    case "or":
    case "not":
    case "isEmpty":
      return false;
  }
}
