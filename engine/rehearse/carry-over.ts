// What becomes of last year's answer to each item, record after record.

import type { ItemPlan } from "./item-plan.ts";

/**
 * `asIs`: it is an answer today, under whatever name. `toAdapt`: there was one, which is no longer an
 * answer as it stands. `unanswered`: the question was asked, and left blank. `broken`: the series is
 * interrupted. `new`: the category was not asked. `notApplicable`: it is not asked today.
 */
export const CARRY_OVERS = [
  "asIs",
  "toAdapt",
  "unanswered",
  "broken",
  "new",
  "notApplicable",
] as const;

export type CarryOver = (typeof CARRY_OVERS)[number];

/** How many records are in each case. */
export type CarryOverCounts = Readonly<Record<CarryOver, number>>;

export interface ItemCarryOver {
  readonly plan: ItemPlan;
  readonly counts: CarryOverCounts;
}

export interface CarryOverTally {
  /** One record: a rank of CARRY_OVERS per plan, in their order. */
  readonly count: (cases: Uint8Array) => void;
  readonly items: () => readonly ItemCarryOver[];
}

export function createCarryOverTally(plans: readonly ItemPlan[]): CarryOverTally {
  const width = CARRY_OVERS.length;
  // Hundreds of items for each of thousands of records: numbers, not names.
  const counts = new Float64Array(plans.length * width);
  return {
    count: (cases) => {
      for (let rank = 0; rank < cases.length; rank++) counts[rank * width + cases[rank]!]! += 1;
    },
    items: () =>
      plans.map((plan, rank) => {
        const named = CARRY_OVERS.map((one, place) => [one, counts[rank * width + place]!]);
        return { plan, counts: Object.fromEntries(named) as CarryOverCounts };
      }),
  };
}

/** All items together. */
export function sumCarryOvers(items: readonly ItemCarryOver[]): CarryOverCounts {
  const named = CARRY_OVERS.map((one) => [
    one,
    items.reduce((sum, { counts }) => sum + counts[one], 0),
  ]);
  return Object.fromEntries(named) as CarryOverCounts;
}
