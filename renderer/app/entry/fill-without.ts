import type { FillRate, Program } from "../../../engine/index.ts";

/** The fill rate once the answers to be corrected are taken for what they are: not given. */
export function fillWithout(
  fill: FillRate,
  faulty: ReadonlySet<string>,
  elements: Program["elements"],
): FillRate {
  const lost = elements
    .filter(({ id, required, countsInFillRate }) => required && countsInFillRate && faulty.has(id))
    .map(({ id }) => id)
    .filter((id) => !fill.missing.includes(id));
  if (lost.length === 0) return fill;
  const answered = fill.answered - lost.length;
  const rate = (100 * answered) / fill.expected;
  return { ...fill, rate, answered, missing: [...fill.missing, ...lost] };
}
