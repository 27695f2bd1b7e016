import type { FillRate } from "./calculation.ts";
import type { Encoding } from "./encode.ts";
import { isListComplete } from "./list-lines.ts";
import type { Program, ProgramElement } from "./program.ts";
import { MISSING } from "./slot-state.ts";
import type { Submission } from "./submission.ts";

/** Answered items among those that are asked, shown and compulsory; one item counts one. */
export function computeFillRate(program: Program, encoding: Encoding): FillRate {
  const { submission, visibilityOf, s } = encoding;
  const expected = program.elements.filter(
    (element) => element.required && element.countsInFillRate && visibilityOf(element) === "asked",
  );
  const missing = expected.filter((element) => !isAnswered(element, submission, s));
  const answered = expected.length - missing.length;
  const rates = program.requiredFillRates;
  const { category } = submission;
  return {
    rate: expected.length === 0 ? 100 : (100 * answered) / expected.length,
    required: Object.hasOwn(rates, category) ? (rates[category] ?? 0) : 0,
    answered,
    expected: expected.length,
    missing: missing.map((element) => element.id),
  };
}

/**
 * A number is answered when it is given: what `si_absent` counts in its place is nobody's answer.
 * A breakdown or table, when each asked cell has a figure, `si_absent` standing for the blanks of
 * one that is begun. A list, when enough lines are begun and each has its compulsory fields. A text
 * or a choice of several, when it is not blank.
 */
function isAnswered(element: ProgramElement, submission: Submission, s: Uint8Array): boolean {
  const { answers } = submission;
  const answer = Object.hasOwn(answers, element.id) ? answers[element.id] : undefined;
  if (element.type === "number") return typeof answer === "number" && Number.isFinite(answer);
  if (element.perLine !== undefined) return isListComplete(element.perLine, answer);
  if (element.cells.length > 0) return element.cells.every((cell) => s[cell.slot] !== MISSING);
  if (typeof answer === "string") return answer.trim() !== "";
  return Array.isArray(answer) && answer.length > 0;
}
