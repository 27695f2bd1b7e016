import { nodeArguments } from "./node-arguments.ts";
import type { Node, NodeIndex } from "./program.ts";

/** A slot that a calculation reads, this year's or last year's. */
export interface SlotRead {
  readonly slot: number;
  readonly previous: boolean;
}

/** The slots read under some roots, in order of first appearance. */
export function findSlots(
  nodes: readonly Node[],
  ...roots: readonly NodeIndex[]
): readonly SlotRead[] {
  const seen = new Set<NodeIndex>();
  const found: SlotRead[] = [];
  const pending = [...roots].reverse();
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const node = nodes[index];
    if (node === undefined || seen.has(index)) continue;
    seen.add(index);
    if (node.op === "load") found.push({ slot: node.slot, previous: false });
    if (node.op === "previous") found.push({ slot: node.slot, previous: true });
    pending.push(...[...nodeArguments(node)].reverse());
  }
  return found;
}
