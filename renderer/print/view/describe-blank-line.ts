import { type Answers, formatNumber, type Question } from "../../../engine/index.ts";
import { NOT_ANSWERED } from "./not-answered.ts";

/** Once begun, a breakdown may say what its blank lines count for. */
export function describeBlankLine(
  { whenBlank }: Question,
  answer: Answers[string] | undefined,
): string {
  const begun = answer !== undefined && Object.keys(answer).length > 0;
  return begun && whenBlank !== undefined
    ? `compte pour ${formatNumber(whenBlank, 0)}`
    : NOT_ANSWERED;
}
