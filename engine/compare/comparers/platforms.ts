// The calendar, the rates, and what does not count in them.
import type { Platform } from "../../model/campaign.ts";
import { longDate } from "../../util/long-date.ts";
import type { Change } from "../change.ts";
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { setDifference } from "../set-difference.ts";
import { subjectOf } from "../subjects.ts";

export const comparePlatforms: Comparer = ({ before, after, itemsBefore, itemsAfter }) => {
  const exclusions = setDifference(before.fillRateExclusions, after.fillRateExclusions);
  const about = (ids: readonly string[], kind: "exclusionAdded" | "exclusionRemoved") =>
    ids.flatMap((id) => {
      const item = itemsAfter.get(id);
      if (item === undefined || !itemsBefore.has(id)) return [];
      return [describeDifference(kind, subjectOf.item(item), {}, { at: item.origin })];
    });
  return [
    ...after.platforms.flatMap((platform) => {
      const former = before.platforms.find(({ id }) => id === platform.id);
      return former === undefined ? [added(platform)] : comparePlatform(former, platform);
    }),
    ...before.platforms
      .filter(({ id }) => !after.platforms.some((platform) => platform.id === id))
      .map((platform) => describeDifference("platformRemoved", subjectOf.platform(platform), {})),
    ...about(exclusions.joined, "exclusionAdded"),
    ...about(exclusions.left, "exclusionRemoved"),
  ];
};

function added(platform: Platform): Change {
  const { opening, closing, requiredFillRate: rate, origin: at } = platform;
  const facts = { opening: longDate(opening), closing: longDate(closing), rate };
  return describeDifference("platformAdded", subjectOf.platform(platform), facts, { at });
}

function comparePlatform(before: Platform, after: Platform): readonly Change[] {
  const subject = subjectOf.platform(after);
  const changes: Change[] = [];
  const { origin: at } = after;
  if (before.label !== after.label) {
    const labels = { before: before.label, after: after.label, at };
    changes.push(describeDifference("relabelled", subject, {}, labels));
  }
  if (period(before) !== period(after)) {
    const dates = { before: period(before), after: period(after), at };
    changes.push(describeDifference("datesChanged", subject, {}, dates));
  }
  if (before.requiredFillRate !== after.requiredFillRate) {
    const rates = {
      before: `${before.requiredFillRate}\u00A0%`,
      after: `${after.requiredFillRate}\u00A0%`,
      at,
    };
    changes.push(describeDifference("fillRateChanged", subject, {}, rates));
  }
  const scope = setDifference(before.appliesTo, after.appliesTo);
  if (scope.joined.length + scope.left.length > 0) {
    const categories = [...scope.joined, ...scope.left];
    changes.push(describeDifference("platformScopeChanged", subject, scope, { categories, at }));
  }
  return changes;
}

function period({ opening, closing }: Platform): string {
  return `du ${longDate(opening)} au ${longDate(closing)}`;
}
