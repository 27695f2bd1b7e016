import { useContext, useEffect, useRef, useState } from "react";
import type { Answer, Question } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { answerText } from "../../entry/answer-text.ts";
import { RecordContext } from "../../entry/record-context.ts";
import { useJustification } from "../../justification/use-justification.ts";
import { CommonAnswersContext } from "./common-answers-context.ts";
import { focusQuestion, wasJustLeft } from "./focus-question.ts";
import { ReasonForm } from "./reason-form.tsx";

interface SharedAnswerProps {
  readonly question: Question;
  readonly shared: Answer;
}

/** The common answer, read-only: to answer otherwise, one says first why. */
export function SharedAnswer({ question, shared }: SharedAnswerProps) {
  const { bodyName } = useContext(CommonAnswersContext);
  const { editable } = useContext(RecordContext);
  const [asking, setAsking] = useState(false);
  const { give } = useJustification(`item:${question.id}`, asking);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasJustLeft(question.id)) button.current?.focus();
  }, [question.id]);
  const onReason = (text: string) => {
    give({ reason: "", text });
    focusQuestion(question.id);
  };
  return (
    <div className="common-answer">
      <p>
        {fr`Réponse commune de ${bodyName} :`} <strong>{answerText(question, shared)}</strong>{" "}
        {fr`(saisie une fois pour ses établissements)`}
      </p>
      {asking && (
        <ReasonForm
          question={question}
          text=""
          done={fr`Ouvrir la réponse`}
          onDone={onReason}
          onCancel={() => setAsking(false)}
        />
      )}
      {editable && !asking && (
        <p>
          <button
            type="button"
            className="button-quiet"
            ref={button}
            onClick={() => setAsking(true)}
          >
            {fr`Répondre autrement pour cet établissement`}
            <span className="visually-hidden">{fr` : ${question.label}`}</span>
          </button>
        </p>
      )}
    </div>
  );
}
