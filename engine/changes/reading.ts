import type { Change, Subject } from "../compare/change.ts";
import { compareCampaigns } from "../compare/compare-campaigns.ts";
import type { Comparison } from "../compare/comparison.ts";
import { createComparison } from "../compare/create-comparison.ts";
import { findBrokenItems } from "../compare/find-broken-items.ts";
import { onlyFollowsYear } from "../compare/only-follows-year.ts";
import type { Campaign } from "../model/campaign.ts";
import { followsOn } from "../rehearse/item-plan.ts";

/** Two campaigns side by side, read for one category or for all. */
export interface ChangesReading {
  readonly comparison: Comparison;
  /** Absent: all. */
  readonly category?: string;
  /** Whether the second is the campaign of the next year: only then may an answer be given back. */
  readonly isNext: boolean;
  /** Of that category, in the order they are told. */
  readonly changes: readonly Change[];
  readonly changesOf: (type: Subject["type"], id: string) => readonly Change[];
  /** Whether the category is asked an item, has an indicator, is checked by a control. */
  readonly concerns: (thing: { readonly appliesTo: readonly string[] }) => boolean;
  /** This year's items whose answers do not compare with last year's. */
  readonly broken: ReadonlySet<string>;
  /** Whether two texts say something else: neither the same, nor the same but for the year. */
  readonly differ: (before: string, after: string) => boolean;
}

/** Reads two campaigns, the earlier first, for a category by its code or for all. */
export function readChanges(before: Campaign, after: Campaign, category?: string): ChangesReading {
  const comparison = createComparison(before, after);
  const changes = compareCampaigns(before, after, category);
  const grouped = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject.type} ${change.subject.id}`;
    grouped.set(key, [...(grouped.get(key) ?? []), change]);
  }
  return {
    comparison,
    ...(category === undefined ? {} : { category }),
    isNext: followsOn(before, after),
    changes,
    changesOf: (type, id) => grouped.get(`${type} ${id}`) ?? [],
    concerns: ({ appliesTo }) =>
      category === undefined ? appliesTo.length > 0 : appliesTo.includes(category),
    broken: findBrokenItems(comparison),
    differ: (old, now) => old !== now && !onlyFollowsYear(old, now, comparison),
  };
}
