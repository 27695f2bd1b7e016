import type { FormResult } from "../../../engine/index.ts";
import { formatNumber, roundDecimal } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";

/** Beyond, a change in percent says nothing: « +250 000 % ». */
const MOST_PERCENT = 999;

/** « +8 (+4,7 %) », « +3,2 points », « inchangé »: between the figures as they are written. */
export function changeSentence(
  { unit, decimals }: Pick<FormResult, "unit" | "decimals">,
  now: number,
  before: number,
): string {
  const [after, first] = [roundDecimal(now, decimals), roundDecimal(before, decimals)];
  const change = roundDecimal(after - first, decimals);
  if (change === 0) return fr`inchangé`;
  if (!Number.isFinite(change)) return "";
  if (unit === "%")
    return fr`${signed(change, decimals)} ${Math.abs(change) < 2 ? "point" : "points"}`;
  const percent = (100 * change) / first;
  if (first <= 0 || Math.abs(percent) > MOST_PERCENT) return signed(change, decimals);
  return fr`${signed(change, decimals)} (${signed(percent, 1)} %)`;
}

/** A minus is written by the number itself. */
function signed(value: number, decimals: number): string {
  return `${value > 0 ? "+" : ""}${formatNumber(value, decimals)}`;
}
