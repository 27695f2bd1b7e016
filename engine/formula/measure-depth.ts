import type { Expression } from "./expression.ts";
import { partsOf } from "./parts-of.ts";

/** How many levels a tree has; iterative, so that no tree is too deep to be measured. */
export function measureDepth(root: Expression): number {
  let deepest = 0;
  const pending: [Expression, number][] = [[root, 1]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [expression, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const part of partsOf(expression)) pending.push([part, depth + 1]);
  }
  return deepest;
}
