import { useContext } from "react";
import type { Finding } from "../../../engine/index.ts";
import { VisibleQuestions } from "../../form/visible-questions.ts";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import type { QuestionIndex, QuestionPlace } from "../entry/question-index.ts";

/**
 * The first question concerned that can be seen: a finding is justified there, and leads there from
 * everywhere else. Undefined when none is.
 */
export function findingHome(
  { items }: Pick<Finding, "items">,
  index: QuestionIndex,
  visible: ReadonlySet<string>,
): QuestionPlace | undefined {
  const home = items.find((item) => index.has(item) && visible.has(item));
  return home === undefined ? undefined : index.get(home);
}

export function useFindingHome(finding: Finding): QuestionPlace | undefined {
  const { index } = useContext(EntryPlaceContext);
  return findingHome(finding, index, useContext(VisibleQuestions));
}
