// Days of the calendar as ISO texts, without a clock and in no time zone.

import { parseDay } from "../calculation/parse-day.ts";
import { invariant } from "../util/invariant.ts";

const MILLISECONDS = 86_400_000;

/** Days since 1970-01-01 of an ISO day that exists. */
function countOf(day: string): number {
  const count = parseDay(day);
  invariant(count !== undefined, `${day} is a day`);
  return count;
}

function dayOf(count: number): string {
  return new Date(count * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day that many days later; earlier when `days` is below zero. */
export function addDays(day: string, days: number): string {
  return dayOf(countOf(day) + days);
}

/** Below zero when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return countOf(to) - countOf(from);
}

/** From 0, a Monday, to 6. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday.
  return (((countOf(day) + 3) % 7) + 7) % 7;
}

/** Of a month from 1 to 12. */
export function isoDay(year: number, month: number, day: number): string {
  return dayOf(Date.UTC(year, month - 1, day) / MILLISECONDS);
}
