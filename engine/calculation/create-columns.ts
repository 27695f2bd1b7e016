import type { Slots } from "./calculator.ts";

/** Up to `capacity` records, answer by answer: `d[slot][record]` this year's, `p` last year's. */
export interface Columns {
  readonly d: readonly Float64Array[];
  readonly p: readonly Float64Array[];
  readonly capacity: number;
}

export function createColumns(slotCount: number, capacity: number): Columns {
  const create = () =>
    Array.from({ length: slotCount }, () => new Float64Array(capacity).fill(Number.NaN));
  return { d: create(), p: create(), capacity };
}

/** Writes one record in the place of whatever was at `position`. */
export function writeRecord(columns: Columns, position: number, { d, p }: Slots): void {
  for (let slot = 0; slot < d.length; slot++) {
    columns.d[slot]![position] = d[slot]!;
    columns.p[slot]![position] = p[slot]!;
  }
}
