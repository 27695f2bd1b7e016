import type { FormPlan } from "../../../engine/index.ts";
import type { Justification } from "../api/types.ts";

/** Of an answer that departs from the common one, not of a control. */
export function isDeparture(subject: string): boolean {
  return subject.startsWith("item:");
}

/** Whether the campaign asks for words of one's own with the reason that is chosen. */
export function needsText(reason: string, reasons: FormPlan["reasons"]): boolean {
  return reasons.find(({ id }) => id === reason)?.needsText === true;
}

/**
 * What is sent of what is typed: without the spaces around its text; null when it says nothing yet.
 * Only words say why an answer departs from the common one, or what « autre » stands for.
 */
export function trimmed(
  subject: string,
  typed: Justification | null,
  reasons: FormPlan["reasons"],
): Justification | null {
  if (typed === null) return null;
  const { reason } = typed;
  const text = typed.text.trim();
  const isWordless = reason === "" || isDeparture(subject) || needsText(reason, reasons);
  return text === "" && isWordless ? null : { reason, text };
}
