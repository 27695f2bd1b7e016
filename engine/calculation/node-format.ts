import { findSlots } from "./find-slots.ts";
import { formatNumber } from "./format-number.ts";
import type { NodeIndex, NumberFormat } from "./program.ts";
import type { ProgramIndex } from "./program-index.ts";
import { roundDecimal } from "./round-decimal.ts";

/** Operations whose result is counted like what they read. */
const TRANSPARENT = new Set([
  "sum",
  "sumAvailable",
  "round",
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

/**
 * A figure inside a calculation: with the symbol of its answers when they all have the same, in
 * `otherwise` when they do not.
 */
export function formatNode(
  index: ProgramIndex,
  root: NodeIndex,
  value: number,
  otherwise?: NumberFormat,
): string {
  const formats = findSlots(index.program.nodes, root).flatMap(({ slot }) => {
    const owner = index.owners[slot];
    return owner === undefined ? [] : [owner.cell.format ?? owner.element];
  });
  const [first] = formats;
  const sameUnit = formats.every(({ symbol }) => symbol === first?.symbol);
  const format = sameUnit && isTransparent(index, root) ? first : otherwise;
  const few = [0, 1].find((count) => roundDecimal(value, count) === roundDecimal(value, 2)) ?? 2;
  if (format === undefined) return formatNumber(value, few);
  // Euros and cents, even when the cents are ten; a product of people and days is rarely whole.
  const decimals = Number.isInteger(value)
    ? 0
    : format === otherwise
      ? few
      : Math.max(few, format.decimals);
  return formatNumber(value, decimals, format.symbol, format.singular);
}

function isTransparent(index: ProgramIndex, root: NodeIndex): boolean {
  const node = index.program.nodes[root];
  if (node === undefined || node.op === "constant") return true;
  if (!TRANSPARENT.has(node.op)) return false;
  const args = "args" in node ? node.args : [];
  const measured = node.op === "select" ? args.slice(1) : args;
  return measured.every((argument) => isTransparent(index, argument));
}
