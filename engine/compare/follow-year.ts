import type { Comparison } from "./comparison.ts";

/** A formula of the former campaign with its dates moved by as many years as the campaign was. */
export function followYear(formula: string, { before, after }: Comparison): string {
  const years = Number(after.year) - Number(before.year);
  return formula.replace(
    /"(\d{4})(-\d{2}-\d{2})"/g,
    (_, year: string, day: string) => `"${Number(year) + years}${day}"`,
  );
}
