import { longDate } from "../util/long-date.ts";
import { weekdayOf } from "./day.ts";

const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** « lundi 3 avril 2023 », from an ISO day. */
export function sayDay(day: string): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${longDate(day)}`;
}
