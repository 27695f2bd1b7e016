import { findSlots } from "../calculation/find-slots.ts";
import type { NodeIndex, Program } from "../calculation/program.ts";

/**
 * Whether something reads last year's answers. In a rehearsal these are the answers of this year too:
 * what compares the two sees nothing move.
 */
export function readsLastYear(
  { nodes }: Program,
  calculated: readonly { readonly root: NodeIndex }[],
): boolean {
  const roots = calculated.map(({ root }) => root);
  return findSlots(nodes, ...roots).some(({ previous }) => previous);
}
