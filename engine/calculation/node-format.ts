import { findSlots } from "./find-slots.ts";
import { formatNumber } from "./format-number.ts";
import type { NodeIndex } from "./program.ts";
import type { ProgramIndex } from "./program-index.ts";
import { roundDecimal } from "./round-decimal.ts";

/** Operations whose result is counted like what they read. */
const TRANSPARENT = new Set([
  "sum",
  "proposed",
  "add",
  "subtract",
  "negate",
  "absolute",
  "minimum",
  "maximum",
  "coalesce",
  "select",
  "load",
  "previous",
]);

/** A figure inside a calculation: with the symbol of its answers when they all have the same. */
export function formatNode(index: ProgramIndex, root: NodeIndex, value: number): string {
  const formats = findSlots(index.program.nodes, root).flatMap(({ slot }) => {
    const owner = index.owners[slot];
    return owner === undefined ? [] : [owner.cell.format ?? owner.element];
  });
  const decimals = [0, 1].find((few) => roundDecimal(value, few) === roundDecimal(value, 2)) ?? 2;
  const [first] = formats;
  const sameUnit = formats.every(({ symbol }) => symbol === first?.symbol);
  if (first === undefined || !sameUnit || !isTransparent(index, root)) {
    return formatNumber(value, decimals);
  }
  // Euros and cents, even when the cents are ten.
  const written = Number.isInteger(value) ? 0 : Math.max(decimals, first.decimals);
  return formatNumber(value, written, first.symbol, first.singular);
}

function isTransparent(index: ProgramIndex, root: NodeIndex): boolean {
  const node = index.program.nodes[root];
  if (node === undefined || node.op === "constant") return true;
  if (!TRANSPARENT.has(node.op)) return false;
  const args = "args" in node ? node.args : [];
  const measured = node.op === "select" ? args.slice(1) : args;
  return measured.every((argument) => isTransparent(index, argument));
}
