import type { QuestionLine } from "../../../engine/index.ts";
import type { GridAnswer } from "./grid-answer.ts";

export interface TopSum {
  readonly sum: number;
  readonly filled: number;
  readonly lines: number;
}

/**
 * What the filled lines add up to, « dont » lines left out for their parent counts them.
 * Summed in units of the last decimal, so that 0.1 and 0.2 make 0.3.
 */
export function sumTopLines(
  lines: readonly QuestionLine[],
  answer: GridAnswer | undefined,
  decimals: number,
): TopSum {
  const keys = new Set(lines.map((line) => line.key));
  const top = lines.filter((line) => line.parent === undefined || !keys.has(line.parent));
  const scale = 10 ** decimals;
  const values = top
    .map((line) => answer?.[line.key])
    .filter((value): value is number => typeof value === "number");
  const sum = values.reduce((total, value) => total + Math.round(value * scale), 0) / scale;
  return { sum, filled: values.length, lines: top.length };
}
