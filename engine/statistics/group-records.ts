import { FIGURE } from "./record-state.ts";

/** Ranks of records, group after group: those of group `g` from `starts[g]` to `starts[g + 1]`. */
export interface GroupedRecords {
  readonly records: Int32Array;
  /** One more than there are groups. */
  readonly starts: Int32Array;
}

/** The records that have a figure, by group. */
export function groupRecords(
  states: Uint8Array,
  groups: Int32Array,
  groupCount: number,
): GroupedRecords {
  const starts = new Int32Array(groupCount + 1);
  for (let record = 0; record < states.length; record++) {
    if (states[record] === FIGURE) starts[groups[record]! + 1]!++;
  }
  for (let group = 0; group < groupCount; group++) starts[group + 1]! += starts[group]!;
  const next = starts.slice();
  const records = new Int32Array(starts[groupCount]!);
  for (let record = 0; record < states.length; record++) {
    if (states[record] === FIGURE) records[next[groups[record]!]!++] = record;
  }
  return { records, starts };
}
