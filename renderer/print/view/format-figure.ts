import { formatNumber } from "../../../engine/index.ts";

/** A figure without its unit, which is printed beside the box; null when there is none. */
export function formatFigure(answer: unknown, decimals: number): string | null {
  return typeof answer === "number" ? formatNumber(answer, decimals) : null;
}
