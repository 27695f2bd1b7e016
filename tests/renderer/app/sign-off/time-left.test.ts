import { expect, test } from "vitest";
import { timeLeft } from "../../../../renderer/app/sign-off/time-left.ts";

const CLOSING = "2026-06-30";

test.each([
  ["2026-06-27T10:00:00Z", "Clôture le 30 juin 2026 à minuit, dans 3 jours."],
  ["2026-06-29T10:00:00Z", "Clôture demain 30 juin 2026 à minuit."],
  ["2026-06-30T21:59:59Z", "Clôture ce soir à minuit (30 juin 2026)."],
  // Midnight has passed in Paris, not in Greenwich.
  ["2026-06-30T22:00:00Z", "Clôture passée : c’était le 30 juin 2026 à minuit."],
  // Between two changes of the clock, a day is a day.
  ["2026-03-01T10:00:00Z", "Clôture le 30 juin 2026 à minuit, dans 121 jours."],
])("at %s: %s", (now, sentence) => {
  const told = timeLeft(CLOSING, new Date(now));
  expect(told.replaceAll(/[\u00A0\u202F]/g, " ")).toBe(sentence);
});
