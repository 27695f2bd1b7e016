// What one cell answers, with the readers of the form; what it cannot be is said, never guessed.

import { fold, type Question, type QuestionNumber } from "../../engine/index.ts";
import { fr } from "../form/french.ts";
import { faultSentence } from "../form/reading/fault-sentence.ts";
import { readDate } from "../form/reading/read-date.ts";
import { readNumber } from "../form/reading/read-number.ts";
import { readText } from "../form/reading/read-text.ts";
import type { Reading } from "../form/reading/reading.ts";
import { type ReadValue, showValue } from "./read-value.ts";

/** What is asked in a cell: a scalar question, a figure of a table, an option, a field of a list. */
export interface AskedCell {
  readonly type: "number" | "date" | "text" | "yesNo" | "choice" | "option";
  readonly number?: QuestionNumber;
  readonly maximumLength?: number;
  readonly options?: Question["options"];
}

export type CellReading =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number | string }
  /** French: what is wrong and what to write. */
  | { readonly kind: "fault"; readonly message: string };

const YES_NO = [
  { key: "oui", label: "oui" },
  { key: "non", label: "non" },
];

/** A cross in the cell of an option chooses it, as on paper. */
const OPTION = [...YES_NO, { key: "oui", label: "x" }];

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);

export function readCell(
  asked: AskedCell,
  cell: ReadValue | null,
  startsIn1904 = false,
): CellReading {
  if (cell === null) return { kind: "empty" };
  if (cell.kind === "error") return refuse(errorSentence(cell.value));
  switch (asked.type) {
    case "number":
      return asked.number === undefined ? { kind: "empty" } : readFigure(cell, asked.number);
    case "date":
      return readDay(cell, startsIn1904);
    case "text":
      return told(readText(typedText(cell).replace(/\r\n?/g, "\n"), asked.maximumLength));
    case "yesNo":
      return readOption(cell, YES_NO, YES_NO);
    case "option":
      return readOption(cell, OPTION, YES_NO);
    case "choice":
      return readOption(cell, asked.options ?? [], asked.options ?? []);
  }
}

function errorSentence(value: string): string {
  return value.startsWith("=")
    ? fr`La formule n'a pas de résultat. Ouvrez le classeur, enregistrez-le, ou écrivez la valeur.`
    : fr`La formule donne une erreur. Écrivez la valeur.`;
}

function readFigure(cell: ReadValue, number: QuestionNumber): CellReading {
  switch (cell.kind) {
    case "number":
      return readValue(cell, number);
    case "date":
      return refuse(
        fr`« ${showValue(cell)} » : le tableur en a fait une date. Écrivez le nombre à nouveau.`,
      );
    default:
      return told(readNumber(showValue(cell), number));
  }
}

/** Spreadsheets keep fifteen digits; the noise beyond them is not what was typed. */
function readValue(
  { value, percent }: ReadValue & { readonly kind: "number" },
  number: QuestionNumber,
): CellReading {
  if (percent && number.kind !== "percentage") {
    return refuse(
      fr`La cellule est en pourcentage, on attend un nombre (${number.symbol || number.unit}). Mettez-la au format Nombre et écrivez la valeur.`,
    );
  }
  const meant = percent ? value * 100 : value;
  const exact = readNumber(digits(meant), number);
  if (exact.kind === "value" && !percent) return exact;
  const rounded = readNumber(digits(Number(meant.toPrecision(15))), number);
  return rounded.kind === "value" ? rounded : told(exact);
}

/** Without exponent: as it would be typed. */
function digits(value: number): string {
  const text = String(value).replace(".", ",");
  if (!text.includes("e")) return text;
  return Math.abs(value) < 1
    ? value.toFixed(20).replace(".", ",")
    : BigInt(Math.trunc(value)).toString();
}

function readDay(cell: ReadValue, startsIn1904: boolean): CellReading {
  const serial = serialOf(cell, startsIn1904);
  if (serial !== undefined && serial >= 1900 && serial <= 2100) {
    return refuse(
      fr`${String(serial)} est une année, on attend une date entière. Écrivez jour, mois et année, par exemple 14/07/1998.`,
    );
  }
  // Beyond, the digits of a date written without slashes: « 31122022 ».
  if (cell.kind !== "number" || serial === undefined || serial < 1 || serial > 999_999) {
    return told(readDate(cell.kind === "number" ? digits(cell.value) : showValue(cell)));
  }
  const zero = startsIn1904 ? DAY_ZERO_1904 : DAY_ZERO;
  return told(readDate(new Date(zero + serial * DAY).toISOString().slice(0, 10)));
}

/** The number of a whole day; none of a text, of an hour. */
function serialOf(cell: ReadValue, startsIn1904: boolean): number | undefined {
  if (cell.kind === "number") return Number.isInteger(cell.value) ? cell.value : undefined;
  if (cell.kind !== "date") return undefined;
  const days = (cell.value.getTime() - (startsIn1904 ? DAY_ZERO_1904 : DAY_ZERO)) / DAY;
  return Number.isInteger(days) ? days : undefined;
}

/** As it was typed: « 75001 », which a spreadsheet takes for a number, has no grouping spaces. */
function typedText(cell: ReadValue): string {
  return cell.kind === "number" && !cell.percent ? digits(cell.value) : showValue(cell);
}

type Options = NonNullable<Question["options"]>;

/** By label or key; case, accents and the width of spaces do not count, as long as one is meant. */
function readOption(cell: ReadValue, options: Options, offered: Options): CellReading {
  const text = typedText(cell);
  const wanted = plain(text);
  const exact = options.find(({ key, label }) => key === text || label === text);
  const meant = new Set(
    options.flatMap(({ key, label }) =>
      plain(label) === wanted || plain(key) === wanted ? [key] : [],
    ),
  );
  const [value, ...others] = exact === undefined ? meant : [exact.key];
  if (value !== undefined && others.length === 0) return { kind: "value", value };
  const list = offered.map(({ label }) => fr`« ${label} »`).join(", ");
  return refuse(`${faultSentence({ kind: "notInList" })} ${fr`Réponses proposées :`} ${list}.`);
}

/** Words as they are compared. */
export function plain(text: string): string {
  return fold(text.normalize("NFC").replaceAll("’", "'")).replace(/\s+/g, " ").trim();
}

function told(reading: Reading<number | string>): CellReading {
  return reading.kind === "fault" ? refuse(faultSentence(reading.fault)) : reading;
}

function refuse(message: string): CellReading {
  return { kind: "fault", message };
}
