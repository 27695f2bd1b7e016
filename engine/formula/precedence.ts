// How tightly constructions bind, from `si` (loosest) to names (tightest): printing a tree puts
// parentheses exactly where reading it back needs them.

export const LEVEL = {
  conditional: 0,
  or: 1,
  and: 2,
  not: 3,
  comparison: 4,
  sum: 5,
  /** What begins or ends in the open, as Σ does: a sum takes it as it is, a product does not. */
  open: 6,
  product: 7,
  sign: 8,
  operand: 9,
} as const;

/** What of a node decides its level. */
interface Node {
  readonly kind: string;
  readonly sign?: string;
}

export function levelOf(node: Node): number {
  switch (node.kind) {
    case "conditional":
      return LEVEL.conditional;
    case "logical":
      return node.sign === "ou" ? LEVEL.or : LEVEL.and;
    case "not":
      return LEVEL.not;
    case "compare":
    case "among":
      return LEVEL.comparison;
    case "arithmetic":
      return node.sign === "+" || node.sign === "-" ? LEVEL.sum : LEVEL.product;
    case "negate":
      return LEVEL.sign;
    default:
      return LEVEL.operand;
  }
}
