const LONG = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

/** « 3 avril 2023 », « 1er juin 2023 », from an ISO date. */
export function longDate(iso: string): string {
  return LONG.format(new Date(`${iso}T00:00:00Z`)).replace(/^1 /, "1er\u00A0");
}
