import type { QuestionNumber } from "../../../../engine/index.ts";
import { median } from "./median.ts";

export interface RowTotal {
  /** Undefined for rates, which do not add up. */
  readonly sum: number | undefined;
  readonly median: number;
  /** How many establishments have a figure. */
  readonly count: number;
}

/**
 * Of the figures of a row; undefined when there is none. Nothing in a unit tells a count from a score
 * (persons add up, the points of a score do not): both figures are told, and the reader takes theirs.
 */
export function rowTotal(
  figures: readonly (number | undefined)[],
  { kind, decimals }: QuestionNumber,
): RowTotal | undefined {
  const values = figures.filter((figure) => figure !== undefined);
  const count = values.length;
  if (count === 0) return undefined;
  // In whole units of the last decimal: 0,1 + 0,2 is 0,3. Half-way between two takes one more.
  const scale = 10 ** decimals;
  const units = values.reduce((sum, value) => sum + Math.round(value * scale), 0);
  return {
    sum: kind === "percentage" ? undefined : units / scale,
    median: Math.round(median(values) * scale * 10) / (scale * 10),
    count,
  };
}
