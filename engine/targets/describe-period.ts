// Dates as French sentences write them, without the clock, the locale or a time zone.

const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/**
 * « du 3 avril au 31 mai 2023 »: two ISO dates, both inclusive.
 * The year of the first is said only when it differs from that of the second.
 */
export function describePeriod(opening: string, closing: string): string {
  const sameYear = opening.slice(0, 4) === closing.slice(0, 4);
  const first = sameYear ? dayAndMonth(opening) : `${dayAndMonth(opening)} ${opening.slice(0, 4)}`;
  return `du ${first} au ${dayAndMonth(closing)} ${closing.slice(0, 4)}`;
}

function dayAndMonth(date: string): string {
  const day = Number(date.slice(8, 10));
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7);
  return `${day === 1 ? "1er" : day}\u00A0${month}`;
}
