import type { Slots } from "./calculator.ts";
import type { AskedElement, CategoryLayout } from "./category-layout.ts";
import { createRegisters } from "./create-registers.ts";
import { findSlots, type SlotRead } from "./find-slots.ts";
import { type KeyOrder, orderKeys } from "./key-order.ts";
import type { Node, NodeIndex, Program } from "./program.ts";
import { readCells } from "./read-cells.ts";

/** What figures depend on, of what a category is asked. */
export interface ReadingOrder {
  /** Slots before any answer: `si_absent` of single figures that are always shown. */
  readonly blank: Float64Array;
  /** Items in the order of the catalogue, and their ids. */
  readonly elements: readonly AskedElement[];
  readonly ids: KeyOrder;
  /** By rank of item: the slot of a number that is always shown, or LATER, or ALIKE. */
  readonly slots: Int32Array;
  /** Items shown on a condition, each after those that it reads. */
  readonly conditions: readonly {
    readonly rank: number;
    readonly isShown: (slots: Slots) => boolean;
  }[];
  /** Items whose answer of last year is read. */
  readonly past: readonly AskedElement[];
}

/** An item to be read once its condition is decided; one to be read as any other. */
export const LATER = -1;
const ALIKE = -2;

export function orderReading(
  layout: CategoryLayout,
  { elements, nodes, slotCount }: Program,
  reads: readonly SlotRead[],
): ReadingOrder {
  const present = readBy(layout, reads, false);
  const inOrder = [...present].sort(
    (a, b) => elements.indexOf(a.element) - elements.indexOf(b.element),
  );
  const blank = new Float64Array(slotCount).fill(Number.NaN);
  for (const asked of present) {
    if (asked.element.visibleWhen !== undefined) continue;
    readCells(asked, undefined, blank, new Uint8Array(slotCount));
  }
  return {
    blank,
    elements: inOrder,
    ids: orderKeys(inOrder.map(({ element }) => element.id)),
    slots: Int32Array.from(inOrder, slotOf),
    conditions: present.flatMap((asked) => {
      const root = asked.element.visibleWhen;
      if (root === undefined) return [];
      return [{ rank: inOrder.indexOf(asked), isShown: createCondition(nodes, root) }];
    }),
    past: readBy(layout, reads, true),
  };
}

/** What figures read: a message alone is no reason to read an answer. */
export function findReads({ elements, nodes, results, controls }: Program): readonly SlotRead[] {
  const conditions = elements.flatMap(({ visibleWhen }) => visibleWhen ?? []);
  const outputs = [...results, ...controls].map(({ root }) => root);
  return findSlots(nodes, ...conditions, ...outputs);
}

/** Items of which this year's answer is read, or last year's. */
function readBy(
  { elements }: CategoryLayout,
  reads: readonly SlotRead[],
  previous: boolean,
): readonly AskedElement[] {
  const slots = new Set(reads.filter((one) => one.previous === previous).map(({ slot }) => slot));
  return elements.filter(({ cells }) => cells.some(({ slot }) => slots.has(slot)));
}

function slotOf({ element, cells }: AskedElement): number {
  if (element.visibleWhen !== undefined) return LATER;
  return element.type === "number" ? (cells[0]?.slot ?? ALIKE) : ALIKE;
}

/** Whether a condition is surely true. */
function createCondition(nodes: readonly Node[], root: NodeIndex): (slots: Slots) => boolean {
  const { registers, fill } = createRegisters(nodes, [root]);
  return ({ d, p, s }) => {
    fill(d, p, s);
    return registers[root] === 1;
  };
}
