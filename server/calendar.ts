// When a campaign may be answered: the platforms' dates, both inclusive, in Paris.

import type { Campaign } from "../engine/index.ts";
import { phrase } from "./util/phrase.ts";

export type Clock = () => Date;
export type CampaignState = "upcoming" | "open" | "closed";

type Platform = Campaign["platforms"][number];

const parisDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris", dateStyle: "short" });
const frenchDay = new Intl.DateTimeFormat("fr-FR", { timeZone: "UTC", dateStyle: "long" });

/** The ISO date that a calendar on a wall in Paris shows. */
export function dayInParis(now: Date): string {
  return parisDay.format(now);
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
    return phrase`La saisie de la campagne ${campaign.year} ouvre le ${day(next.opening)} (${next.label}) ; elle sera ouverte jusqu'au ${day(next.closing)} inclus.`;
  }
  const last = platforms.toSorted((a, b) => (a.closing < b.closing ? 1 : -1))[0];
  if (last === undefined) {
    return phrase`La campagne ${campaign.year} n'a pas de période de saisie pour la catégorie ${person.category}.`;
  }
  return phrase`La saisie de la campagne ${campaign.year} est close depuis le ${day(last.closing)} au soir (${last.label}) ; elle avait ouvert le ${day(last.opening)}.`;
}

function isOpen(platform: Platform, today: string): boolean {
  return platform.opening <= today && today <= platform.closing;
}

function byOpening(a: Platform, b: Platform): number {
  return a.opening < b.opening ? -1 : 1;
}

/** « 1er juin 2023 »: Intl writes « 1 juin 2023 ». */
function day(iso: string): string {
  return frenchDay.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, "1er\u00A0");
}
