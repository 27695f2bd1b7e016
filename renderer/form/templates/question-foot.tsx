// Under the box, where whoever fills it goes first: the way to the guide, and how sure it is.

import type { Question } from "../../../engine/index.ts";
import { fr } from "../french.ts";

interface QuestionFootProps {
  readonly question: Question;
  readonly readonly: boolean;
  readonly onGuide: (item: string) => void;
}

/**
 * No stop of the keyboard between a box and the next: F1 leads there from the box. Where nothing can
 * be typed some boxes take no focus, and the button takes it. Why the guide is not sure is told there.
 */
export function QuestionFoot({ question, readonly, onGuide }: QuestionFootProps) {
  return (
    <p className="question-foot">
      <button
        type="button"
        className="quiet"
        aria-keyshortcuts="F1"
        tabIndex={readonly ? 0 : -1}
        onClick={() => onGuide(question.id)}
      >
        {fr`Guide`} <kbd>F1</kbd>
        <span className="visually-hidden">{fr` : question ${question.reference}`}</span>
      </button>
      {question.mark !== undefined && <span className="mark">{fr`texte non officiel`}</span>}
    </p>
  );
}
