// What one record has for one result, in a byte: a figure, or why there is none.
import type { Cause } from "../calculation/cause.ts";
import type { AbsenceReason } from "../calculation/program.ts";

export const FIGURE = 0;
/** The result is not asked of the record's category: it takes no part in statistics. */
export const NOT_ASKED = 1;

const ABSENT = {
  missing: 2,
  notApplicable: 3,
  notComputable: 4,
  zeroDenominator: 5,
  overflow: 6,
  undeterminedCondition: 7,
  noPreviousYear: 8,
  brokenSeries: 9,
  empty: 10,
} as const satisfies Readonly<Record<Cause["absence"] | AbsenceReason, number>>;

/** One more than the greatest state. */
export const STATE_COUNT = 11;

export function stateOf({ absence, reason }: Pick<Cause, "absence" | "reason">): number {
  return ABSENT[absence === "notComputable" ? (reason ?? absence) : absence];
}

/** How many records have no figure, by cause; a reason that nobody has is left out. */
export interface AbsenceCounts {
  readonly missing: number;
  readonly notApplicable: number;
  readonly notComputable: number;
  /** The reasons of `notComputable`. */
  readonly reasons: Readonly<Partial<Record<AbsenceReason, number>>>;
}

/** From the number of records in each state. */
export function countAbsences(counts: ArrayLike<number>): AbsenceCounts {
  const { missing, notApplicable, notComputable, ...reasons } = ABSENT;
  const named = Object.entries(reasons).map(([reason, state]) => [reason, counts[state]!] as const);
  return {
    missing: counts[missing]!,
    notApplicable: counts[notApplicable]!,
    notComputable: named.reduce((sum, [, count]) => sum + count, counts[notComputable]!),
    reasons: Object.fromEntries(named.filter(([, count]) => count > 0)),
  };
}
