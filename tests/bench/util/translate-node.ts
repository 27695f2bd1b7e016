// The formulas of a program in the languages of other engines, one to one, without added guards:
// what an author would write there. A line not proposed to the category is fed as zero.
import type { Node, NodeIndex } from "../../../engine/calculation/program.ts";

const SIGNS = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

/** An expression of mathjs; cells are `c17`. */
export function toMathjs(nodes: readonly Node[], root: NodeIndex): string {
  const node = nodes[root]!;
  const inner = (index: NodeIndex): string => toMathjs(nodes, index);
  switch (node.op) {
    case "constant":
      return String(node.value);
    case "load":
      return `c${node.slot}`;
    case "proposed":
      return inner(node.args[0]);
    case "sum":
      return `(${node.args.map(inner).join(" + ")})`;
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return `(${inner(node.args[0])} ${SIGNS[node.op]} ${inner(node.args[1])})`;
    default:
      throw new Error(`the bench has no mathjs form of ${node.op}`);
  }
}

/** A rule of JsonLogic; cells are variables `c17`. */
export function toJsonLogic(nodes: readonly Node[], root: NodeIndex): unknown {
  const node = nodes[root]!;
  const inner = (index: NodeIndex): unknown => toJsonLogic(nodes, index);
  switch (node.op) {
    case "constant":
      return node.value;
    case "load":
      return { var: `c${node.slot}` };
    case "proposed":
      return inner(node.args[0]);
    case "sum":
      return { "+": node.args.map(inner) };
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return { [SIGNS[node.op]]: node.args.map(inner) };
    default:
      throw new Error(`the bench has no JsonLogic form of ${node.op}`);
  }
}
