const DAY = new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric" });

/** « à 14 h 32 », or « le 3 mai 2023 à 14 h 32 » on another day than `now`; local time. */
export function momentOf(date: Date, now: Date): string {
  const minutes = String(date.getMinutes()).padStart(2, "0");
  const time = `${date.getHours()}\u00A0h\u00A0${minutes}`;
  if (date.toDateString() === now.toDateString()) return `à ${time}`;
  return `le ${DAY.format(date).replace(/^1 /, "1ᵉʳ ")} à ${time}`;
}
