import type { Columns } from "../../../engine/calculation/create-columns.ts";
import type { Node } from "../../../engine/calculation/program.ts";
import type { Cell } from "../peers/peer.ts";

/** The cells of one record that the formulas read: a peer is not burdened with the others. */
export function cellsOf(nodes: readonly Node[], { d, p }: Columns, record: number): Cell[] {
  return nodes.flatMap((node): Cell[] => {
    if (node.op === "load") return [[`c${node.slot}`, d[node.slot]![record]!]];
    return node.op === "previous" ? [[`p${node.slot}`, p[node.slot]![record]!]] : [];
  });
}
