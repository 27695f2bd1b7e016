import { nodeArguments } from "../../calculation/node-arguments.ts";
import type { Node, NodeIndex } from "../../calculation/program.ts";
import type { Part } from "./plan.ts";
import type { ReadWords, Words } from "./words.ts";
import { writeNumber, writeRails } from "./write-node.ts";

const CONDITIONS: ReadonlySet<Node["op"]> = new Set(["compare", "and", "or", "not", "isEmpty"]);

/** The words of one part. */
export interface PartWords extends Words {
  /** Nodes that the part reads, in order of evaluation. */
  readonly reached: readonly NodeIndex[];
  /** The constants that must stand before the outputs: a condition, a figure written twice. */
  readonly declarations: readonly string[];
}

/** `overflows` is what find-overflow.ts says of the nodes. */
export function createWords(
  nodes: readonly Node[],
  overflows: readonly boolean[],
  part: Part,
  reads: ReadWords,
): PartWords {
  const uses = countUses(nodes, part);
  const reached = [...uses.keys()].sort((a, b) => a - b);
  const { known } = part;
  const isCondition = (index: NodeIndex): boolean =>
    CONDITIONS.has(nodes[index]!.op) && !known.has(index);
  const isShared = (index: NodeIndex): boolean =>
    "args" in nodes[index]! && (uses.get(index) ?? 0) > 1;
  const words: Words = {
    ...reads,
    number: (index) => {
      const place = known.get(index);
      if (place !== undefined) return reads.known(place);
      if (isCondition(index)) return `(t${index} ? 1 : f${index} ? 0 : NaN)`;
      return isShared(index) ? `n${index}` : writeNumber(nodes, index, words);
    },
    finite: (index) =>
      overflows[index] === true && !known.has(index)
        ? `finite(${words.number(index)})`
        : words.number(index),
    sure: (index) => (isCondition(index) ? `t${index}` : `${words.number(index)} === 1`),
    never: (index) => (isCondition(index) ? `f${index}` : `${words.number(index)} === 0`),
  };
  const declare = (index: NodeIndex): readonly string[] => {
    if (known.has(index)) return [];
    if (isCondition(index)) {
      const [sure, never] = writeRails(nodes, index, words);
      return [`const t${index} = ${sure};`, `const f${index} = ${never};`];
    }
    return isShared(index) ? [`const n${index} = ${writeNumber(nodes, index, words)};`] : [];
  };
  return { ...words, reached, declarations: reached.flatMap(declare) };
}

/** How many times each node under the outputs is written. */
function countUses(nodes: readonly Node[], part: Part): ReadonlyMap<NodeIndex, number> {
  const uses = new Map<NodeIndex, number>();
  const pending = part.outputs.flatMap(({ root, isCondition }) =>
    isCondition ? [root, root] : [root],
  );
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const before = uses.get(index) ?? 0;
    uses.set(index, before + 1);
    if (before > 0) continue;
    if (!part.known.has(index)) pending.push(...writtenArguments(nodes[index]!));
  }
  return uses;
}

/** The arguments of a node, as many times as it writes them: what is written twice is shared. */
function writtenArguments(node: Node): readonly NodeIndex[] {
  const args = nodeArguments(node);
  switch (node.op) {
    case "compare":
    case "isEmpty":
    case "and":
    case "or":
    case "not":
      return [...args, ...args];
    case "coalesce":
    case "select":
      return [...args, node.args[0]];
    default:
      return args;
  }
}
