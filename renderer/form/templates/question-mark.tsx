import type { Question } from "../../../engine/index.ts";

/** How sure the guide is of the question. After the box: whoever fills it goes to it first. */
export function QuestionMark({ question }: { readonly question: Question }) {
  if (question.mark === undefined) return null;
  return (
    <details className="mark">
      <summary>{question.mark.label}</summary>
      {question.mark.reason}
    </details>
  );
}
