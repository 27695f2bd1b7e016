// The campaign itself: who helps, its legal texts, its categories.
import type { Campaign, Help } from "../../model/campaign.ts";
import type { Change } from "../change.ts";
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
    ...compareHelp(before, after),
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

function compareHelp(before: Campaign, after: Campaign): readonly Change[] {
  const subject = subjectOf.campaign(after);
  const [old, now] = [before.help, after.help];
  if (now === undefined) {
    return old === undefined ? [] : [describeDifference("helpRemoved", subject, {})];
  }
  const at = { at: now.origin };
  if (old === undefined) return [describeDifference("helpAdded", subject, {}, at)];
  const words = { before: inOneLine(old), after: inOneLine(now), ...at };
  return words.before === words.after
    ? []
    : [describeDifference("helpChanged", subject, {}, words)];
}

function inOneLine({ text, url }: Help): string {
  return [text, url].filter(Boolean).join(" ");
}
