import type { Node, NodeIndex } from "./program.ts";

/** The nodes that a node reads directly. */
export function nodeArguments(node: Node): readonly NodeIndex[] {
  return "args" in node ? node.args : [];
}
