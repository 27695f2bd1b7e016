// What formulas read, told by items: the one place that goes from a formula to the questions behind it.

import { findSlots, type Program } from "../engine/index.ts";

export interface Read {
  readonly item: string;
  /** Last year's answer to it. */
  readonly previous: boolean;
}

/** The items that a formula reads, this year's or last year's. */
export function createReader({
  elements,
  nodes,
}: Pick<Program, "elements" | "nodes">): (root: number) => readonly Read[] {
  const owners = new Map(
    elements.flatMap(({ id, cells }) => cells.map(({ slot }) => [slot, id] as const)),
  );
  return (root) =>
    findSlots(nodes, root).flatMap(({ slot, previous }) => {
      const owner = owners.get(slot);
      return owner === undefined ? [] : [{ item: owner, previous }];
    });
}

export interface ConditionReads {
  /** Other items whose answers of this year decide whether these arise, directly or not. */
  readonly elsewhere: ReadonlySet<string>;
  /** Under their ids of then: last year's answers to these, and those that decide as well. */
  readonly former: ReadonlySet<string>;
}

/** From questions to all that their conditions read, conditions of it included. */
export function followConditions(
  program: Pick<Program, "elements" | "nodes">,
  items: Iterable<string>,
): ConditionReads {
  const reads = createReader(program);
  const byId = new Map(program.elements.map((element) => [element.id, element]));
  const formerIds = (id: string) => byId.get(id)?.previousIds ?? [id];
  const own = new Set(items);
  const followed = new Set(own);
  const former = new Set([...own].flatMap(formerIds));
  for (const id of followed) {
    const condition = byId.get(id)?.visibleWhen;
    for (const read of condition === undefined ? [] : reads(condition)) {
      if (read.previous) for (const past of formerIds(read.item)) former.add(past);
      else followed.add(read.item);
    }
  }
  return { elsewhere: new Set([...followed].filter((id) => !own.has(id))), former };
}
