// One control over many records: how many it speaks of, and how many it cannot decide.

/** What a control, or one line of it, says of each record: 1 true, 0 false, NaN undetermined. */
export interface ControlColumn {
  readonly holds: Float64Array;
  /** By rank of category: whether its records are checked. */
  readonly checks: readonly boolean[];
}

export interface ControlCounts {
  /** Records that it is applied to. */
  readonly asked: number;
  /** Those that it speaks of: one line is enough. */
  readonly tripped: number;
  /** Those that it does not speak of, but cannot decide, for one line at least. */
  readonly undetermined: number;
}

/** `categories` gives the rank of each record's category. One column per line of the control. */
export function tallyControl(
  columns: readonly ControlColumn[],
  categories: Int32Array,
): ControlCounts {
  const counts = { asked: 0, tripped: 0, undetermined: 0 };
  for (let record = 0; record < categories.length; record++) {
    const own = columns.filter(({ checks }) => checks[categories[record]!]);
    if (own.length === 0) continue;
    counts.asked += 1;
    if (own.some(({ holds }) => holds[record] === 0)) counts.tripped += 1;
    else if (own.some(({ holds }) => Number.isNaN(holds[record]))) counts.undetermined += 1;
  }
  return counts;
}

/** In percent of those that are checked; 0 when none is. */
export function shareTripped({ asked, tripped }: ControlCounts): number {
  return asked === 0 ? 0 : (100 * tripped) / asked;
}
