// The kit of one category, or of one establishment: dates settled, placeholders filled.

import { formatPlain } from "../calculation/format-plain.ts";
import type { Campaign, Platform } from "../model/campaign.ts";
import type { EsmsCategory } from "../model/category.ts";
import { invariant } from "../util/invariant.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { typography } from "../util/typography.ts";
import { compileLetters } from "./compile-letters.ts";
import { fillText, type Values } from "./fill-text.ts";
import type { KitEstablishment, KitPlan } from "./plan.ts";
import { reservationsOf } from "./reservations-of.ts";
import { sayDay } from "./say-day.ts";
import { dayOfStep, scheduleSteps } from "./schedule-steps.ts";

/**
 * Nothing when the campaign has no kit. `category`: the code of one that the campaign asks
 * something; another is our own mistake, and throws.
 */
export function compileKit(
  campaign: Campaign,
  category: string,
  establishment?: KitEstablishment,
): KitPlan | undefined {
  const { kit } = campaign;
  if (kit === undefined) return undefined;
  const { code, label } = found(campaign.categories, (one) => one.code === category);
  const platform = found(campaign.platforms, ({ appliesTo }) => appliesTo.includes(code));
  const { opening, closing } = platform;
  const returnDay = dayOfStep(
    found(kit.steps, ({ kind }) => kind === "return"),
    platform,
  );
  const values: Omit<Values, "service"> = {
    year: campaign.year,
    reportingYear: campaign.reportingYear,
    category: code,
    categoryLabel: label,
    establishment: establishment?.name ?? kit.defaults.establishment,
    opening: sayDate(platform, "opening"),
    closing: sayDate(platform, "closing"),
    returnDay: sayDay(returnDay),
    fillRate: formatPlain(platform.requiredFillRate, "%"),
    questionCount: String(countQuestions(campaign, code)),
  };
  const fill = (text: string) => fillText(text, values);
  return omitUndefined({
    campaign: campaign.year,
    hash: campaign.hash,
    publishedAt: campaign.publishedAt,
    title: kit.title,
    subtitle: typography(`${campaign.title}. Exercice ${campaign.reportingYear}.`),
    category: { code, label },
    establishment,
    presentation: fill(kit.presentation),
    documents: Object.fromEntries(
      Object.entries(kit.documents).map(([name, said]) => [name, fill(said)]),
    ) as KitPlan["documents"],
    mentions: kit.mentions
      .filter(({ appliesTo }) => appliesTo.includes(code))
      .map(({ text }) => text),
    opening,
    closing,
    returnDay,
    schedule: scheduleSteps(kit, platform).map((step) => ({
      ...step,
      title: fill(step.title),
      text: fill(step.text),
    })),
    letters: compileLetters(campaign, kit, code, values),
    checklist: kit.checklist.map(({ title, points }) => ({
      title: fill(title),
      points: points.map(fill),
    })),
    reservations: reservationsOf(campaign, platform, kit),
  });
}

function countQuestions({ blocks }: Campaign, category: EsmsCategory["code"]): number {
  return blocks
    .flatMap(({ elements }) => elements)
    .filter(({ appliesTo }) => appliesTo.includes(category)).length;
}

/** « lundi 3 avril 2023 (à confirmer) », if it is. */
function sayDate(platform: Platform, date: "opening" | "closing"): string {
  const day = sayDay(platform[date]);
  return platform.toConfirm.includes(date) ? `${day} (à confirmer)` : day;
}

function found<T>(things: readonly T[], test: (thing: T) => boolean): T {
  const thing = things.find(test);
  invariant(thing !== undefined, "what a kit is made of is in its campaign");
  return thing;
}
