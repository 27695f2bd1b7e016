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

/** « 3 avril 2023 », « 1ᵉʳ juin 2023 », from an ISO date; the day never leaves its month. */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const number = Number(day) === 1 ? "1ᵉʳ" : String(Number(day));
  return `${number}\u00A0${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
