import type { QuestionNumber } from "../../../engine/index.ts";

const WHOLE = [1234, 123, 12, 1, 0];

/** A number that may be written in this box: with a decimal where decimals are taken. */
export function exampleNumber({ decimals, minimum, maximum }: QuestionNumber): number {
  const [least, most] = [minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY];
  const examples = WHOLE.map((whole) => (decimals === 0 ? whole : whole + 0.5));
  const fitting = [...examples, ...WHOLE].find((one) => one >= least && one <= most);
  return fitting ?? minimum ?? maximum ?? 0;
}
