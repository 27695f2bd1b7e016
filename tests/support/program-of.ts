import type { Node, NodeIndex, Program } from "../../engine/calculation/program.ts";

/** A program without items, whose results `r0`, `r1`… have these roots. */
export function programOf(nodes: readonly Node[], roots: readonly NodeIndex[]): Program {
  const slots = nodes.flatMap((node) => ("slot" in node ? [node.slot] : []));
  return {
    campaign: "9999",
    hash: "0",
    categories: ["A"],
    requiredFillRates: {},
    elements: [],
    slotCount: Math.max(-1, ...slots) + 1,
    nodes,
    results: roots.map((root, rank) => ({
      id: `r${rank}`,
      indicator: `r${rank}`,
      label: `r${rank}`,
      reference: "P00",
      unit: "u",
      symbol: "",
      decimals: 2,
      root,
      appliesTo: ["A"],
    })),
    controls: [],
  };
}
