import { findSlots } from "./find-slots.ts";
import type { Program, ProgramElement } from "./program.ts";
import type { SlotOwner } from "./slot-owner.ts";

/**
 * Elements in catalogue order, except that each follows those that its `visible_si` reads.
 * Linking has refused conditions that go round in circles.
 */
export function visibilityOrder(
  program: Program,
  owners: readonly SlotOwner[],
): readonly ProgramElement[] {
  const order: ProgramElement[] = [];
  const visited = new Set<ProgramElement>();
  const visit = (element: ProgramElement): void => {
    if (visited.has(element)) return;
    visited.add(element);
    const root = element.visibleWhen;
    const slots = root === undefined ? [] : findSlots(program.nodes, root);
    for (const { slot } of slots) visit(owners[slot]!.element);
    order.push(element);
  };
  for (const element of program.elements) visit(element);
  return order;
}
