import type { CommonRecord } from "../api/types.ts";

/** The first of these questions, in the order of the form. */
export function firstFaulty(
  { plan }: Pick<CommonRecord, "plan">,
  items: ReadonlySet<string>,
): string | undefined {
  return plan.sections.flatMap(({ questions }) => questions).find(({ id }) => items.has(id))?.id;
}
