import { longDate } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";

const DAY_MS = 86_400_000;

const parisDay = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** « Clôture le 30 juin 2026 à minuit, dans 3 jours. »; `closing` is the last day, in Paris. */
export function timeLeft(closing: string, now: Date): string {
  const days = daysBetween(isoDayInParis(now), closing);
  const date = longDate(closing);
  if (days < 0) return fr`Clôture passée : c'était le ${date} à minuit.`;
  if (days === 0) return fr`Clôture ce soir à minuit (${date}).`;
  if (days === 1) return fr`Clôture demain ${date} à minuit.`;
  return fr`Clôture le ${date} à minuit, dans ${days} jours.`;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MS);
}

/** By its parts: how they are laid out is the browser's business. */
function isoDayInParis(now: Date): string {
  const parts = new Map(parisDay.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}
