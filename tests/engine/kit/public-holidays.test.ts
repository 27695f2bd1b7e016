// Public holidays of France, against what calendars of those years print.

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, publicHolidays, sayDay, weekdayOf } from "../../../engine/index.ts";

const MONDAY_OF_EASTER = "Lundi de Pâques";
const THURSDAY = 3;
const SUNDAY = 6;

function easterOf(year: number): string {
  const monday = [...publicHolidays(year)].find(([, name]) => name.includes(MONDAY_OF_EASTER))?.[0];
  return addDays(monday ?? "", -1);
}

// The extremes are the earliest and the latest Easter that the calendar allows.
test.each([
  "1900-04-15",
  "1943-04-25",
  "1954-04-18",
  "1981-04-19",
  "2000-04-23",
  "2008-03-23",
  "2022-04-17",
  "2023-04-09",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2038-04-25",
  "2049-04-18",
  "2076-04-19",
  "2285-03-22",
])("Easter is on %s", (easter) => {
  expect(easterOf(Number(easter.slice(0, 4)))).toBe(easter);
});

test("Easter is a Sunday between 22 March and 25 April, the others follow it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
      const easter = easterOf(year);
      expect(weekdayOf(easter)).toBe(SUNDAY);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      const days = [...publicHolidays(year)];
      const named = (name: string) => days.find(([, names]) => names.includes(name))?.[0] ?? "";
      expect(weekdayOf(named("Ascension"))).toBe(THURSDAY);
      expect(named("Lundi de Pentecôte")).toBe(addDays(easter, 50));
    }),
    { numRuns: 201 },
  );
});

test("the eleven days of 2023, in order", () => {
  expect([...publicHolidays(2023).keys()]).toEqual([
    "2023-01-01",
    "2023-04-10",
    "2023-05-01",
    "2023-05-08",
    "2023-05-18",
    "2023-05-29",
    "2023-07-14",
    "2023-08-15",
    "2023-11-01",
    "2023-11-11",
    "2023-12-25",
  ]);
});

test("two holidays on one day are both named", () => {
  // Ascension Day of 2008 was the first of May.
  expect(publicHolidays(2008).get("2008-05-01")).toBe("Fête du Travail, Ascension");
  expect(publicHolidays(2008).size).toBe(10);
});

test("days are named as in a sentence", () => {
  expect(sayDay("2023-05-01")).toBe("lundi 1ᵉʳ\u00A0mai 2023");
  expect(sayDay("2024-02-29")).toBe("jeudi 29\u00A0février 2024");
  expect(weekdayOf("1969-12-31")).toBe(2);
});
