import { longDate } from "../util/long-date.ts";

/**
 * « du 3 avril au 31 mai 2023 »: two ISO dates, both inclusive.
 * The year of the first is said only when it differs from that of the second.
 */
export function describePeriod(opening: string, closing: string): string {
  const [year] = opening.split("-");
  const sameYear = closing.startsWith(`${year}-`);
  const first = sameYear ? longDate(opening).slice(0, -` ${year}`.length) : longDate(opening);
  return `du ${first} au ${longDate(closing)}`;
}
