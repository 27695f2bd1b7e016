import type { ResultColumn } from "../../../engine/index.ts";
import { FIGURE } from "../../../engine/statistics/record-state.ts";

/** Medians that differ from those worked out again, by sorting a plain list for each group. */
export function countWrongMedians(
  { figures, states }: ResultColumn,
  groups: Int32Array,
  medians: readonly (number | null)[],
): number {
  const lists = medians.map((): number[] => []);
  figures.forEach((figure, record) => {
    if (states[record] === FIGURE) lists[groups[record]!]!.push(figure);
  });
  return medians.filter((median, group) => {
    const sorted = lists[group]!.sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const wanted = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
    if (median === null) return sorted.length > 0;
    return !(Math.abs(median - wanted) <= 1e-12 * Math.abs(wanted));
  }).length;
}
