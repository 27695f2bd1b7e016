import type { Slots } from "./calculator.ts";
import type { CategoryLayout } from "./category-layout.ts";
import { rankOf } from "./key-order.ts";
import { findReads, LATER, orderReading, type ReadingOrder } from "./order-reading.ts";
import { previousAnswer } from "./previous-answers.ts";
import type { ProgramIndex } from "./program-index.ts";
import { readCells } from "./read-cells.ts";
import type { Answer, Submission } from "./submission.ts";

/**
 * Reads submissions as `encode` does, but for their figures alone: of an item that is not shown it
 * is not known why, and one that no figure depends on is not read. Nothing is made for a record: it
 * is read into the same slots as the one before.
 *
 * It goes through the answers there are, which costs less than asking for each: engines look a key
 * up slowly in objects that are not all alike.
 */
export function createRowReader({ program, layoutOf }: ProgramIndex): (one: Submission) => Slots {
  const { slotCount } = program;
  const [d, p] = [new Float64Array(slotCount), new Float64Array(slotCount)];
  const slots: Slots = { d, p, s: new Uint8Array(slotCount) };
  const { s } = slots;
  /** Answers to items whose condition is not decided yet, by rank. */
  const waiting: (Answer | undefined)[] = [];
  const reads = findReads(program);
  const orders = new Map<CategoryLayout, ReadingOrder>();
  return ({ category, answers, previous }) => {
    const layout = layoutOf(category);
    let order = orders.get(layout);
    if (order === undefined) {
      order = orderReading(layout, program, reads);
      orders.set(layout, order);
    }
    d.set(order.blank);
    p.fill(Number.NaN);
    s.set(layout.states);
    let expected = 0;
    for (const id in answers) {
      const answer = answers[id];
      const rank = rankOf(order.ids, id, expected);
      if (rank < 0) continue;
      expected = rank + 1;
      const slot = order.slots[rank]!;
      if (slot >= 0 && typeof answer === "number" && answer - answer === 0) d[slot] = answer;
      else if (slot === LATER) waiting[rank] = answer;
      else readCells(order.elements[rank]!, answer, d, s);
    }
    for (const { rank, isShown } of order.conditions) {
      if (isShown(slots)) readCells(order.elements[rank]!, waiting[rank], d, s);
      waiting[rank] = undefined;
    }
    if (previous !== undefined) {
      for (const asked of order.past) readCells(asked, previousAnswer(asked.element, previous), p);
    }
    return slots;
  };
}
