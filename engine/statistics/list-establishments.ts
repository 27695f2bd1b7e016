import { groupRecords } from "./group-records.ts";

/**
 * The establishments that have a figure, each once in a group: two records of the same one protect
 * nobody. `establishments[record]` is a number from 0, less than there are records.
 */
export function listEstablishments(
  states: Uint8Array,
  groups: Int32Array,
  groupCount: number,
  establishments: Int32Array,
): readonly Int32Array[] {
  const { records, starts } = groupRecords(states, groups, groupCount);
  // The last group, from 1, where each was met.
  const met = new Int32Array(establishments.length);
  return Array.from({ length: groupCount }, (_, group) =>
    records
      .subarray(starts[group], starts[group + 1])
      .map((record) => establishments[record]!)
      .filter((establishment) => {
        const isFirst = met[establishment] !== group + 1;
        met[establishment] = group + 1;
        return isFirst;
      }),
  );
}
