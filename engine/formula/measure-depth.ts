import type { Expression } from "./expression.ts";

/** How many levels a tree has; iterative, so that no tree is too deep to be measured. */
export function measureDepth(root: Expression): number {
  let deepest = 0;
  const pending: [Expression, number][] = [[root, 1]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [expression, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const part of parts(expression)) pending.push([part, depth + 1]);
  }
  return deepest;
}

function parts(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "call":
      return expression.args;
    case "negate":
    case "not":
      return [expression.operand];
    case "arithmetic":
    case "compare":
    case "logical":
      return [expression.left, expression.right];
    case "among":
      return [expression.operand, ...expression.options];
    case "conditional":
      return [expression.condition, expression.whenTrue, expression.otherwise];
    default:
      return [];
  }
}
