// When a campaign may be answered: the platforms' dates, both inclusive, in Paris.

import { type Campaign, longDate } from "../engine/index.ts";
import { phrase } from "./util/phrase.ts";

export type Clock = () => Date;
export type CampaignState = "upcoming" | "open" | "closed";

type Platform = Campaign["platforms"][number];

const parisDay = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Paris",
  calendar: "gregory",
  numberingSystem: "latn",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The ISO date that a calendar on a wall in Paris shows. */
export function dayInParis(now: Date): string {
  // By its parts: how they are laid out is the locale's business and changes with ICU.
  const parts = new Map(parisDay.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

/** Open as soon as one platform is; upcoming when none is and one is still to open. */
export function campaignState(platforms: readonly Platform[], now: Date): CampaignState {
  const today = dayInParis(now);
  if (platforms.some((platform) => isOpen(platform, today))) return "open";
  return platforms.some((platform) => today < platform.opening) ? "upcoming" : "closed";
}

export interface Person {
  readonly category: string;
  /** A fictitious establishment: it may be answered at any time. */
  readonly demonstration: boolean;
}

/** Undefined when answers may be saved; otherwise why not, since when, until when, in French. */
export function closedBecause(campaign: Campaign, person: Person, now: Date): string | undefined {
  if (person.demonstration) return undefined;
  const today = dayInParis(now);
  const platforms = campaign.platforms.filter((one) => one.appliesTo.includes(person.category));
  if (platforms.some((platform) => isOpen(platform, today))) return undefined;
  const next = platforms.filter((one) => today < one.opening).sort(byOpening)[0];
  if (next !== undefined) {
    return phrase`La saisie de la campagne ${campaign.year} ouvre le ${longDate(next.opening)} (${next.label}) ; elle sera ouverte jusqu'au ${longDate(next.closing)} inclus.`;
  }
  const last = platforms.toSorted((a, b) => (a.closing < b.closing ? 1 : -1))[0];
  if (last === undefined) {
    return phrase`La campagne ${campaign.year} n'a pas de période de saisie pour la catégorie ${person.category}.`;
  }
  return phrase`La saisie de la campagne ${campaign.year} est close depuis le ${longDate(last.closing)} au soir (${last.label}) ; elle avait ouvert le ${longDate(last.opening)}.`;
}

/** The last day of entry, inclusive; undefined when it never ends, or never begins. */
export function closingDay(
  { platforms }: Pick<Campaign, "platforms">,
  { category, demonstration }: Person,
): string | undefined {
  if (demonstration) return undefined;
  const own = platforms.filter(({ appliesTo }) => appliesTo.includes(category));
  return own
    .map(({ closing }) => closing)
    .sort()
    .at(-1);
}

/** The last day of entry once it is past: nothing is to change any more. Otherwise undefined. */
export function closedSince(campaign: Campaign, person: Person, now: Date): string | undefined {
  const closing = closingDay(campaign, person);
  return closing !== undefined && closing < dayInParis(now) ? closing : undefined;
}

function isOpen(platform: Platform, today: string): boolean {
  return platform.opening <= today && today <= platform.closing;
}

function byOpening(a: Platform, b: Platform): number {
  return a.opening < b.opening ? -1 : 1;
}
