import type { QuestionLine } from "../../../engine/index.ts";
import type { GridAnswer, GridColumn } from "./grid-answer.ts";
import { readCell } from "./grid-answer.ts";

export interface TopSum {
  readonly sum: number;
  readonly filled: number;
  readonly lines: number;
}

/** What the filled lines of a column add up to, « dont » lines left out for their parent counts them. */
export function sumTopLines(
  lines: readonly QuestionLine[],
  answer: GridAnswer | undefined,
  column: GridColumn,
): TopSum {
  const keys = new Set(lines.map((line) => line.key));
  const top = lines.filter((line) => line.parent === undefined || !keys.has(line.parent));
  const values = valuesOf(top, answer, column);
  return {
    sum: addUp(values, column.number.decimals),
    filled: values.length,
    lines: top.length,
  };
}

/** A line whose parts add up to more than itself. */
export interface PartExcess {
  readonly label: string;
  readonly whole: number;
  readonly parts: number;
}

/** The lines of a column that their « dont » lines exceed: a part is never more than its whole. */
export function exceedingParts(
  lines: readonly QuestionLine[],
  answer: GridAnswer | undefined,
  column: GridColumn,
): readonly PartExcess[] {
  return lines.flatMap(({ key, label }) => {
    const whole = readCell(answer, key, column);
    const parts = lines.filter(({ parent }) => parent === key);
    const sum = addUp(valuesOf(parts, answer, column), column.number.decimals);
    return whole !== undefined && sum > whole ? [{ label, whole, parts: sum }] : [];
  });
}

function valuesOf(
  lines: readonly QuestionLine[],
  answer: GridAnswer | undefined,
  column: GridColumn,
): readonly number[] {
  return lines
    .map((line) => readCell(answer, line.key, column))
    .filter((value) => value !== undefined);
}

/** In units of the last decimal, so that 0.1 and 0.2 make 0.3. */
function addUp(values: readonly number[], decimals: number): number {
  const scale = 10 ** decimals;
  return values.reduce((total, value) => total + Math.round(value * scale), 0) / scale;
}
