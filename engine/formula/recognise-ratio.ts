import type { Node, NodeIndex, ProgramResult } from "../calculation/program.ts";

/**
 * Reads `factor × numerator ÷ denominator` in a root, however it was written. A quotient by a
 * constant is not a ratio: nothing of the establishment stands below the line.
 */
export function recogniseRatio(nodes: readonly Node[], root: NodeIndex): ProgramResult["ratio"] {
  const node = nodes[root];
  if (node?.op === "multiply") {
    const [left, right] = node.args;
    const leftValue = constant(nodes, left);
    const rightValue = constant(nodes, right);
    if (leftValue !== undefined) return scaled(recogniseRatio(nodes, right), leftValue);
    if (rightValue !== undefined) return scaled(recogniseRatio(nodes, left), rightValue);
    return undefined;
  }
  if (node?.op !== "divide") return undefined;
  const [above, denominator] = node.args;
  if (constant(nodes, denominator) !== undefined) return undefined;
  return { ...splitFactor(nodes, above), denominator };
}

function constant(nodes: readonly Node[], index: NodeIndex): number | undefined {
  const node = nodes[index];
  return node?.op === "constant" ? node.value : undefined;
}

function scaled(ratio: ProgramResult["ratio"], factor: number): ProgramResult["ratio"] {
  return ratio === undefined ? undefined : { ...ratio, factor: ratio.factor * factor };
}

function splitFactor(
  nodes: readonly Node[],
  above: NodeIndex,
): { readonly factor: number; readonly numerator: NodeIndex } {
  const node = nodes[above];
  if (node?.op !== "multiply") return { factor: 1, numerator: above };
  const [left, right] = node.args;
  const leftValue = constant(nodes, left);
  if (leftValue !== undefined) return { factor: leftValue, numerator: right };
  const rightValue = constant(nodes, right);
  return rightValue === undefined
    ? { factor: 1, numerator: above }
    : { factor: rightValue, numerator: left };
}
