import { addDays, isoDay } from "./day.ts";
import { easterOf } from "./easter.ts";

const FIXED: readonly (readonly [month: number, day: number, name: string])[] = [
  [1, 1, "Jour de l’An"],
  [5, 1, "Fête du Travail"],
  [5, 8, "Victoire de 1945"],
  [7, 14, "Fête nationale"],
  [8, 15, "Assomption"],
  [11, 1, "Toussaint"],
  [11, 11, "Armistice de 1918"],
  [12, 25, "Noël"],
];

const AFTER_EASTER: readonly (readonly [days: number, name: string])[] = [
  [1, "Lundi de Pâques"],
  [39, "Ascension"],
  [50, "Lundi de Pentecôte"],
];

/**
 * The eleven public holidays of a year, by ISO day: Code du travail, article L. 3133-1. Those of
 * Alsace-Moselle and overseas are not among them. Two may fall on one day: then both are named.
 */
export function publicHolidays(year: number): ReadonlyMap<string, string> {
  const easter = isoDay(year, ...easterOf(year));
  const holidays = [
    ...FIXED.map(([month, day, name]) => [isoDay(year, month, day), name] as const),
    ...AFTER_EASTER.map(([days, name]) => [addDays(easter, days), name] as const),
  ];
  const names = new Map<string, string>();
  for (const [day, name] of holidays.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const other = names.get(day);
    names.set(day, other === undefined ? name : `${other}, ${name}`);
  }
  return names;
}
