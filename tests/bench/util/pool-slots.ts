import type { Slots } from "../../../engine/calculation/calculator.ts";

/** The same records side by side in memory, as row objects made one after the other are. */
export function poolSlots(records: readonly Slots[]): readonly Slots[] {
  const size = records[0]!.d.length;
  const d = new Float64Array(records.length * size);
  const p = new Float64Array(records.length * size);
  const s = new Uint8Array(records.length * size);
  return records.map((record, rank) => {
    const [from, to] = [rank * size, (rank + 1) * size];
    const own = { d: d.subarray(from, to), p: p.subarray(from, to), s: s.subarray(from, to) };
    own.d.set(record.d);
    own.p.set(record.p);
    own.s.set(record.s);
    return own;
  });
}
