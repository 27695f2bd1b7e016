import type { FillRate } from "./calculation.ts";
import type { Encoding } from "./encode.ts";
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

/** Every asked cell of the item has a figure; a text or a choice of several is not blank. */
function isAnswered(element: ProgramElement, submission: Submission, s: Uint8Array): boolean {
  if (element.cells.length > 0) return element.cells.every((cell) => s[cell.slot] !== MISSING);
  const { answers } = submission;
  const answer = Object.hasOwn(answers, element.id) ? answers[element.id] : undefined;
  if (typeof answer === "string") return answer.trim() !== "";
  return Array.isArray(answer) && answer.length > 0;
}
