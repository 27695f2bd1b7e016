// The retro-planning as a calendar program reads it, by a reader that knows nothing of the writer.

import fc from "fast-check";
import { expect, test } from "vitest";
import { compileKit, type KitPlan, linkCampaign, writeCalendar } from "../../../engine/index.ts";
import { HOSTILE } from "../../support/hostile-texts.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { type CalendarPart, readCalendar } from "../../support/read-calendar.ts";
import { readToyWithKit } from "../../support/toy-kit.ts";

const toy = (await linkCampaign(memoryHost(readToyWithKit()), "2031")).value!;
const plan = compileKit(toy, "FOYER")!;

const read = (one: KitPlan) => readCalendar(new TextEncoder().encode(writeCalendar(one)));
const textOf = (part: CalendarPart, name: string) =>
  part.properties.find((property) => property.name === name)?.text;

test("one whole-day event per step, with what a calendar must know of each", () => {
  const calendar = read(plan);
  expect(calendar.name).toBe("VCALENDAR");
  expect(textOf(calendar, "VERSION")).toBe("2.0");
  expect(textOf(calendar, "PRODID")).toMatch(/^-\/\/.+/);
  expect(textOf(calendar, "METHOD")).toBeUndefined();
  expect(calendar.parts.map(({ name }) => name)).toEqual(Array(5).fill("VEVENT"));
  const facts = calendar.parts.map((event) => [
    textOf(event, "SUMMARY"),
    textOf(event, "DTSTART"),
    textOf(event, "DTEND"),
  ]);
  // The end of a whole day is the day after: RFC 5545, 3.6.1.
  expect(facts).toEqual([
    ["Ouverture", "20310401", "20310402"],
    ["Remettre", "20310401", "20310402"],
    ["Rendre", "20310430", "20310501"],
    ["Valider", "20310530", "20310531"],
    ["Clôture", "20310531", "20310601"],
  ]);
  for (const event of calendar.parts) {
    const start = event.properties.find(({ name }) => name === "DTSTART");
    expect(start?.parameters).toEqual({ VALUE: "DATE" });
    expect(textOf(event, "DTSTAMP")).toBe("20310401T000000Z");
    const [alarm] = event.parts;
    expect(alarm?.properties.map(({ name }) => name)).toEqual(["ACTION", "DESCRIPTION", "TRIGGER"]);
    expect(textOf(alarm!, "TRIGGER")).toMatch(/^-PT\d+H$/);
  }
  expect(textOf(calendar.parts[2]!, "DESCRIPTION")).toBe(
    "Ressources humaines\n\nRendre les feuilles.",
  );
});

test("an event is known again when its date changes, and is not another establishment's", () => {
  const uids = (one: KitPlan) => read(one).parts.map((event) => textOf(event, "UID"));
  expect(new Set(uids(plan)).size).toBe(plan.schedule.length);
  const later = { ...plan, schedule: plan.schedule.map((one) => ({ ...one, day: "2031-06-02" })) };
  expect(uids(later)).toEqual(uids(plan));
  const establishment = { name: "Les Tilleuls", finess: "990000001", town: "" };
  const own = uids(compileKit(toy, "FOYER", establishment)!);
  expect(own.filter((uid) => uids(plan).includes(uid))).toEqual([]);
});

test("a date to be confirmed says so wherever it is read; a mention goes with the dates", () => {
  const schedule = plan.schedule.map((step) => ({ ...step, isToConfirm: step.kind === "opening" }));
  const [opening, step, ...others] = read({ ...plan, schedule, mentions: ["Deux saisies."] }).parts;
  expect(textOf(opening!, "SUMMARY")).toBe("Ouverture (à confirmer)");
  expect(textOf(opening!.parts[0]!, "DESCRIPTION")).toBe("Ouverture (à confirmer)");
  expect(textOf(opening!, "DESCRIPTION")).toBe(
    "Date à confirmer.\n\nOn commence.\n\nDeux saisies.",
  );
  expect(textOf(step!, "DESCRIPTION")).not.toContain("Deux saisies");
  expect(textOf(others.at(-1)!, "SUMMARY")).toBe("Clôture");
  expect(textOf(others.at(-1)!, "DESCRIPTION")).toBe("On finit.\n\nDeux saisies.");
});

test("the same plan gives the same text", () => {
  expect(writeCalendar(plan)).toBe(writeCalendar(structuredClone(plan)));
});

/** What a calendar may hold of a text: one kind of line end, no control character, whole characters. */
function asHeld(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those that the format has no place for
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
      .replace(/\p{Surrogate}/gu, "\uFFFD")
  );
}

function withTexts(title: string, text: string): KitPlan {
  return { ...plan, schedule: plan.schedule.map((step) => ({ ...step, title, text })) };
}

test.each(Object.entries(HOSTILE))("a hostile text comes back as it was: %s", (_, text) => {
  const long = `${text};,\\n${text}\r\n${text.repeat(20)}`;
  const [event] = read(withTexts(text, long)).parts;
  expect(textOf(event!, "SUMMARY")).toBe(asHeld(text));
  expect(textOf(event!, "DESCRIPTION")).toBe(asHeld(long));
});

test("any text comes back as it was, in lines of 75 octets at most", () => {
  const texts = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const [event] = read(withTexts(title, text)).parts;
      expect(textOf(event!, "SUMMARY")).toBe(asHeld(title));
      expect(textOf(event!, "DESCRIPTION")).toBe(asHeld(text));
    }),
  );
});
