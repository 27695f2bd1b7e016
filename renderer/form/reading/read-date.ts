// Dates as people type them: « 31/12/2022 », « 31-12-2022 », « 31.12.2022 », « 31122022 »,
// « 31 décembre 2022 ».

import { fold } from "../../../engine/index.ts";
import type { AnswerFault } from "./answer-fault.ts";
import type { Reading } from "./reading.ts";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LATEST_SHORT_YEAR = 49;

const MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
];
/** « janv. », « sept. »: what is shorter could be two months. */
const SHORTEST_MONTH = 3;

const FRENCH = /^(\d{1,2})[/.\- \u00A0\u202F](\d{1,2})[/.\- \u00A0\u202F](\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})[/.\- \u00A0\u202F](\d{1,2})[/.\- \u00A0\u202F](\d{2})$/;
const COMPACT = /^(\d{2})(\d{2})(\d{4})$/;
const IN_WORDS = /^(\d{1,2})(?:er)?[ \u00A0\u202F]+(\p{L}+)\.?[ \u00A0\u202F]+(\d{4})$/iu;
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
  const words = IN_WORDS.exec(text);
  const month = words ? monthNamed(words[2] ?? "") : undefined;
  if (words && month !== undefined) return { day: Number(words[1]), month, year: Number(words[3]) };
  const iso = ISO.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  return undefined;
}

/** From its name or the beginning of it, with or without accents; undefined when two could be meant. */
function monthNamed(name: string): number | undefined {
  const plain = fold(name);
  if (plain.length < SHORTEST_MONTH) return undefined;
  const meant = MONTHS.flatMap((month, index) => (month.startsWith(plain) ? [index + 1] : []));
  return meant.length === 1 ? meant[0] : undefined;
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
