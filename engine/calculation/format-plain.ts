import { formatNumber } from "./format-number.ts";

/** All the decimals that the number has, at most six: « 90 % », « 0,06 ». */
export function formatPlain(value: number, symbol?: string): string {
  const decimals = Math.min(6, (String(value).split(".")[1] ?? "").length);
  return formatNumber(value, decimals, symbol);
}
