// Values separated by semicolons, as French spreadsheets open them.

import { formatNumber } from "../../../engine/index.ts";

/** Without it Excel takes UTF-8 for an older encoding. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** One row, its end included. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.join(";")}\r\n`;
}

/**
 * A text as a cell. A code of digits is written `="010001234"`: a spreadsheet would make a number of
 * it, and lose its zeros. What it would run as a formula is made harmless by an apostrophe before it,
 * which stays to be seen in the cell.
 */
export function csvText(text: string): string {
  if (/^\d+$/.test(text)) return `="${text}"`;
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A figure with a decimal comma and nothing else: « -1234,50 ». */
export function csvNumber(value: number, decimals: number): string {
  return formatNumber(value, decimals).replace("\u2212", "-").replaceAll("\u202F", "");
}

/** The same with every digit there is. */
export function csvExactly(value: number): string {
  return String(value).replace(".", ",");
}
