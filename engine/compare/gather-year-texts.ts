// Texts where nothing moves but the year: one change for all of them, so that the others are read.
import type { Change } from "./change.ts";
import type { Comparison } from "./comparison.ts";
import { describeDifference } from "./describe-difference.ts";
import { onlyFollowsYear } from "./only-follows-year.ts";
import { subjectOf } from "./subjects.ts";

const WORDINGS: readonly string[] = ["reworded", "messageChanged"];

/** The same changes, those that only follow the year told once, first. */
export function gatherYearTexts(
  changes: readonly Change[],
  comparison: Comparison,
): readonly Change[] {
  const others = changes.filter((change) => !onlyFollows(change, comparison));
  const count = changes.length - others.length;
  if (count === 0) return changes;
  const campaign = subjectOf.campaign(comparison.after);
  return [describeDifference("textsFollow", campaign, { count }, {}), ...others];
}

function onlyFollows({ kind, before, after }: Change, comparison: Comparison): boolean {
  if (!WORDINGS.includes(kind) || before === undefined || after === undefined) return false;
  return onlyFollowsYear(before, after, comparison);
}
