import { addDays, weekdayOf } from "./day.ts";
import { publicHolidays } from "./public-holidays.ts";

const SATURDAY = 5;

/** Why nobody works on that ISO day: « samedi », « dimanche », a public holiday; else nothing. */
export function restOf(day: string): string | undefined {
  const holiday = publicHolidays(Number(day.slice(0, 4))).get(day);
  if (holiday !== undefined) return holiday;
  const weekday = weekdayOf(day);
  if (weekday < SATURDAY) return undefined;
  return weekday === SATURDAY ? "samedi" : "dimanche";
}

/** The day itself, or the last one before it that is neither a week-end nor a public holiday. */
export function workingDayUpTo(day: string): string {
  return findWorkingDay(day, -1);
}

/** The same, forwards. */
export function workingDayFrom(day: string): string {
  return findWorkingDay(day, 1);
}

function findWorkingDay(day: string, step: number): string {
  let found = day;
  while (restOf(found) !== undefined) found = addDays(found, step);
  return found;
}
