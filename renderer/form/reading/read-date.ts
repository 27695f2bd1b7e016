// Dates as people type them: « 31/12/2022 », « 31-12-2022 », « 31.12.2022 », « 31122022 ».

import type { AnswerFault } from "./answer-fault.ts";
import type { Reading } from "./reading.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LATEST_SHORT_YEAR = 49;

const FRENCH = /^(\d{1,2})[/.\- \u00A0\u202F](\d{1,2})[/.\- \u00A0\u202F](\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})[/.\- \u00A0\u202F](\d{1,2})[/.\- \u00A0\u202F](\d{2})$/;
const COMPACT = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The ISO date (« 2022-12-31 ») that `text` stands for; a year has four digits. */
export function readDate(text: string): Reading<string> {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  const short = SHORT_YEAR.exec(trimmed);
  if (short) return fault({ kind: "shortYear", text: trimmed, example: withCentury(short) });
  const parts = readParts(trimmed);
  if (!parts) return fault({ kind: "notDate", text: trimmed });
  const { day, month, year } = parts;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return fault({ kind: "yearOutOfRange", first: FIRST_YEAR, last: LAST_YEAR });
  }
  if (!exists(day, month, year)) return fault({ kind: "noSuchDay", text: trimmed });
  return { kind: "value", value: `${year}-${pad(month)}-${pad(day)}` };
}

function readParts(text: string): { day: number; month: number; year: number } | undefined {
  const french = FRENCH.exec(text) ?? COMPACT.exec(text);
  if (french) return { day: Number(french[1]), month: Number(french[2]), year: Number(french[3]) };
  const iso = ISO.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  return undefined;
}

/** « 3/10/19 » was meant for 2019, « 3/10/87 » for 1987: an example to copy, never an answer. */
function withCentury([, day, month, year]: readonly string[]): string {
  return `${day}/${month}/${Number(year) <= LATEST_SHORT_YEAR ? "20" : "19"}${year}`;
}

function exists(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

function fault(found: AnswerFault): Reading<never> {
  return { kind: "fault", fault: found };
}
