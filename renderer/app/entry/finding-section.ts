import type { Finding } from "../../../engine/index.ts";
import type { QuestionIndex } from "./question-index.ts";

/**
 * The section that a finding is counted in, on every page: that of its first question. The other
 * sections that it touches show it and do not count it. Undefined when the form has none of them.
 */
export function findingSection(
  { items }: Pick<Finding, "items">,
  index: QuestionIndex,
): string | undefined {
  const first = items.find((item) => index.has(item));
  return first === undefined ? undefined : index.get(first)?.section;
}
