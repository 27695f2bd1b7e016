import type { Node, NodeIndex } from "../calculation/program.ts";

/** A growing list of nodes where equals are one: common parts are computed once. */
export interface NodeTable {
  /** Live: grows as formulas are lowered. */
  readonly nodes: readonly Node[];
  readonly add: (node: Node) => NodeIndex;
}

export function createNodeTable(): NodeTable {
  const nodes: Node[] = [];
  const known = new Map<string, NodeIndex>();
  return {
    nodes,
    add: (node) => {
      const key = JSON.stringify(node);
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, nodes.length);
      return nodes.push(node) - 1;
    },
  };
}
