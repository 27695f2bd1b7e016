import { nodeArguments } from "../../calculation/node-arguments.ts";
import type { Node, NodeIndex } from "../../calculation/program.ts";
import type { Output, Part } from "./plan.ts";

type Places = ReadonlyMap<NodeIndex, number>;

/** In order, in parts of `nodesPerPart` nodes at most; an output that needs more stands alone. */
export function splitOutputs(
  nodes: readonly Node[],
  outputs: readonly Output[],
  nodesPerPart: number,
): readonly Part[] {
  const places = new Map<NodeIndex, number>();
  const parts: Part[] = [];
  let together: Output[] = [];
  let reached = new Set<NodeIndex>();
  const close = (): void => {
    parts.push({ outputs: together, known: pick(places, reached) });
    for (const { root, place, isCondition } of together) {
      // An answer is read where it is, and a condition has two rails.
      if (!isCondition && "args" in nodes[root]!) places.set(root, place);
    }
    together = [];
    reached = new Set();
  };
  for (const output of outputs) {
    let more = reach(nodes, output.root, reached, places);
    if (together.length > 0 && reached.size + more.size > nodesPerPart) {
      close();
      more = reach(nodes, output.root, reached, places);
    }
    for (const index of more) reached.add(index);
    together.push(output);
  }
  if (together.length > 0) close();
  return parts;
}

/** What is under `root` and not reached yet; of what is known, nothing under it. */
function reach(
  nodes: readonly Node[],
  root: NodeIndex,
  reached: ReadonlySet<NodeIndex>,
  known: Places,
): ReadonlySet<NodeIndex> {
  const more = new Set<NodeIndex>();
  const pending = [root];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (reached.has(index) || more.has(index)) continue;
    more.add(index);
    if (!known.has(index)) pending.push(...nodeArguments(nodes[index]!));
  }
  return more;
}

function pick(places: Places, indexes: ReadonlySet<NodeIndex>): Places {
  const found = new Map<NodeIndex, number>();
  for (const index of indexes) {
    const place = places.get(index);
    if (place !== undefined) found.set(index, place);
  }
  return found;
}
