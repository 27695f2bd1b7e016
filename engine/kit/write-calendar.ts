// The retro-planning for a calendar program: iCalendar, RFC 5545.

import { addDays } from "./day.ts";
import type { KitPlan, ScheduledStep } from "./plan.ts";

/** Octets of a content line, its end apart. */
const LONGEST_LINE = 75;

/** The day before, at nine in the morning: fifteen hours before the day begins. */
const REMINDER = "-PT15H";

/**
 * One whole-day event per step. Same plan, same text: no clock. An event keeps its identity when
 * its date changes, so that a calendar that reads the file again moves it.
 */
export function writeCalendar(plan: KitPlan): string {
  const stamp = `${compact(plan.publishedAt ?? plan.opening)}T000000Z`;
  const owner = [plan.campaign, plan.category.code, plan.establishment?.finess ?? ""]
    .map((part) => part.replace(/[^A-Za-z0-9]/g, ""))
    .filter((part) => part !== "")
    .join("-");
  const name = [plan.title, plan.campaign, plan.establishment?.name ?? plan.category.code].join(
    " ",
  );
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Millesime//Kit de preparation//FR",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...plan.schedule.flatMap((step) =>
      eventOf(step, plan.mentions, { uid: `${step.id}-${owner}@millesime.invalid`, stamp }),
    ),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventOf(
  { kind, day, title, text, actor, isToConfirm = false }: ScheduledStep,
  mentions: readonly string[],
  { uid, stamp }: { readonly uid: string; readonly stamp: string },
) {
  const summary = isToConfirm ? `${title} (à confirmer)` : title;
  const paragraphs = [
    ...(actor === undefined ? [] : [actor]),
    ...(isToConfirm ? ["Date à confirmer."] : []),
    text,
    ...(kind === "opening" || kind === "closing" ? mentions : []),
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY;LANGUAGE=fr:${escapeText(summary)}`,
    `DESCRIPTION;LANGUAGE=fr:${escapeText(paragraphs.join("\n\n"))}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${REMINDER}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

/** What the format has no place for, other control characters, is left out. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replaceAll("\n", "\\n")
  );
}

/** Lines of 75 octets at most; no character is cut in two. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const { length } = encoder.encode(character);
    if (octets + length > LONGEST_LINE) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
