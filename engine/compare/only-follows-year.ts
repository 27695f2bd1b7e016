import type { Comparison } from "./comparison.ts";

/** Whether a text is last year's with every year in it moved by as many as the campaign was. */
export function onlyFollowsYear(
  before: string,
  after: string,
  comparison: Pick<Comparison, "before" | "after">,
): boolean {
  if (before === "") return false;
  const years = Number(comparison.after.year) - Number(comparison.before.year);
  const moved = before.replace(/(?<!\d)\d{4}(?!\d)/g, (year) => `${Number(year) + years}`);
  return moved === after;
}
