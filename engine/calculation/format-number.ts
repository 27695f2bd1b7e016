// Numbers as French readers write them. Not Intl: its output depends on the ICU version of each
// browser, and two papers of one campaign must not differ by a space.
import { roundDecimal } from "./round-decimal.ts";

const THOUSANDS = "\u202F";
const NO_BREAK = "\u00A0";
const MINUS = "\u2212";

/**
 * « 1 234,5 % »: rounded once, U+202F between thousands, U+00A0 before the symbol. Below two,
 * French counts in the singular: « 0 personne », « 1,5 jour ».
 */
export function formatNumber(
  value: number,
  decimals: number,
  symbol = "",
  singular = symbol,
): string {
  const rounded = roundDecimal(value, decimals);
  const plain =
    Math.abs(rounded) < 1e21
      ? Math.abs(rounded).toFixed(decimals)
      : BigInt(Math.abs(rounded)).toString();
  const [whole = "0", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
  const digits = fraction === undefined ? grouped : `${grouped},${fraction}`;
  const unit = Math.abs(rounded) < 2 ? singular : symbol;
  return `${rounded < 0 ? MINUS : ""}${digits}${unit === "" ? "" : NO_BREAK + unit}`;
}
