// Numbers as people in France type and paste them: « 1 234,5 », « 1234.5 », « 12 % ».

import type { QuestionNumber } from "../../../engine/index.ts";
import type { AnswerFault } from "./answer-fault.ts";
import { exampleNumber } from "./example-number.ts";
import type { Reading } from "./reading.ts";

/** Beyond this, a figure is a slip of the keyboard: no establishment counts in trillions. */
export const MOST_DIGITS = 12;

const GROUP_SPACES = /[ \u00A0\u2007\u2009\u202F]/g;
const MINUS_SIGNS = /^[-\u2010\u2011\u2012\u2013\u2212]/;
const NUMBER = /^(-?)(\d*)(?:[.,](\d*))?$/;

/**
 * The number that `text` stands for. Spaces of any width between digits, a comma or a point,
 * every minus sign, and the unit's own symbol at the end are understood; two values at once
 * (a tab or a line break inside), two decimal marks and exponents are not.
 */
export function readNumber(text: string, number: QuestionNumber): Reading<number> {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  if (/[\t\n\r]/.test(trimmed)) return fault({ kind: "severalValues" });
  const integer = number.kind === "integer";
  const match = NUMBER.exec(plainDigits(trimmed, number.symbol));
  const [, sign = "", whole = "", fraction = ""] = match ?? [];
  if (!match || whole + fraction === "") {
    return fault({ kind: "notNumber", text: trimmed, example: exampleNumber(number) });
  }
  const digits = whole.replace(/^0+(?=\d)/, "");
  const decimals = fraction.replace(/0+$/, "");
  if (digits.length > MOST_DIGITS) return fault({ kind: "tooManyDigits", most: MOST_DIGITS });
  if (integer && decimals !== "") return fault({ kind: "notInteger", text: trimmed });
  const value = toNumber(sign, digits, decimals);
  if (decimals.length > number.decimals) {
    return fault({ kind: "tooManyDecimals", text: trimmed, most: number.decimals, value });
  }
  return withinBounds(value, number);
}

function plainDigits(text: string, symbol: string): string {
  const bare = symbol !== "" && text.endsWith(symbol) ? text.slice(0, -symbol.length) : text;
  return bare.trim().replace(MINUS_SIGNS, "-").replace(/^\+/, "").replace(GROUP_SPACES, "");
}

function toNumber(sign: string, digits: string, decimals: string): number {
  const magnitude = Number(`${digits === "" ? "0" : digits}.${decimals === "" ? "0" : decimals}`);
  return sign === "-" && magnitude !== 0 ? -magnitude : magnitude;
}

function withinBounds(value: number, number: QuestionNumber): Reading<number> {
  const { minimum, maximum } = number;
  if (minimum !== undefined && value < minimum) return fault({ kind: "belowMinimum", minimum });
  if (maximum !== undefined && value > maximum) return fault({ kind: "aboveMaximum", maximum });
  return { kind: "value", value };
}

function fault(found: AnswerFault): Reading<never> {
  return { kind: "fault", fault: found };
}
