// The campaign itself: its title, its legal texts, its categories.
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { setDifference } from "../set-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareCampaign: Comparer = ({ before, after }) => {
  const subject = subjectOf.campaign(after);
  const texts = setDifference(
    before.legalTexts.map(({ label }) => label),
    after.legalTexts.map(({ label }) => label),
  );
  const categories = setDifference(
    before.categories.map(({ code }) => code),
    after.categories.map(({ code }) => code),
  );
  return [
    ...texts.joined.map((text) => describeDifference("legalTextAdded", subject, { text })),
    ...texts.left.map((text) => describeDifference("legalTextRemoved", subject, { text })),
    ...after.categories.flatMap((category) => {
      const { code, label, origin: at } = category;
      const own = subjectOf.category(category);
      if (categories.joined.includes(code)) {
        return [describeDifference("categoryAdded", own, {}, { at })];
      }
      const former = before.categories.find((one) => one.code === code)!;
      if (former.label === label) return [];
      const words = { before: former.label, after: label, at };
      return [describeDifference("categoryRelabelled", own, {}, words)];
    }),
    ...before.categories
      .filter(({ code }) => categories.left.includes(code))
      .map((category) => describeDifference("categoryRemoved", subjectOf.category(category), {})),
  ];
};
