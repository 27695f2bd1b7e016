// Last year's answer under a question, how this year's differs, and the way to take it up.

import { useContext } from "react";
import type { Answer, Question } from "../../../engine/index.ts";
import { AllAnswers } from "../../form/all-answers.ts";
import { fr } from "../../form/french.ts";
import { answerText } from "./answer-text.ts";
import { RecordContext } from "./record-context.ts";
import { yearChange } from "./year-change.ts";

interface PreviousAnswerProps {
  readonly question: Question;
}

/** Nothing when there is none to compare with: no record, or a question that is new or redefined. */
export function PreviousAnswer({ question }: PreviousAnswerProps) {
  const last = useContext(RecordContext).lastYear[question.id];
  return last === undefined ? null : <Compared question={question} last={last} />;
}

function Compared({ question, last }: PreviousAnswerProps & { readonly last: Answer }) {
  const { editable, onGive, onForget } = useContext(RecordContext);
  const now = useContext(AllAnswers)[question.id];
  const takeUp = () => {
    onForget(question.id);
    onGive(question.id, last);
  };
  const proposed = editable && question.carryOver && now === undefined;
  const change = now === undefined ? undefined : yearChange(question, last, now);
  // The lines of a grid have theirs beside them.
  if (question.lines !== undefined && !proposed) return null;
  const before = answerText(question, last);
  return (
    <p className="previous">
      {change === undefined
        ? fr`Réponse de l'an dernier : ${before}`
        : fr`Réponse de l'an dernier : ${before}, ${change}`}
      {proposed && (
        <button type="button" className="quiet" onClick={takeUp}>
          {fr`Reprendre`}
          <span className="visually-hidden">{fr` pour « ${question.label} »`}</span>
        </button>
      )}
    </p>
  );
}
