import { useContext, useState } from "react";
import type { Answer, Question } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { answerText } from "../../entry/answer-text.ts";
import { RecordContext } from "../../entry/record-context.ts";
import { JustificationConflict } from "../../justification/justification-conflict.tsx";
import { useJustification } from "../../justification/use-justification.ts";
import { justificationKey } from "../../saving/saved-value.ts";
import { useInSight } from "../../troubles/sight-store.ts";
import { CommonAnswersContext } from "./common-answers-context.ts";
import { leaveQuestion } from "./focus-question.ts";
import { ReasonForm } from "./reason-form.tsx";

interface DepartureProps {
  readonly question: Question;
  readonly shared: Answer;
  /** False while nothing has been answered here yet: the common answer still counts. */
  readonly answered: boolean;
  /** The own answer is another one than the common one. */
  readonly differs: boolean;
  /** The common answer is about to take the place of the box. */
  readonly onReturn: () => void;
}

/** Under the establishment's own answer: the common one, the reason, and the way back. */
export function Departure(props: DepartureProps) {
  const { question, shared, answered, differs, onReturn } = props;
  const { bodyName } = useContext(CommonAnswersContext);
  const { editable, onGive, onForget } = useContext(RecordContext);
  const [asking, setAsking] = useState(false);
  const { value: reason, unsaved, give, settle } = useJustification(`item:${question.id}`, asking);
  useInSight(justificationKey(`item:${question.id}`), unsaved?.kind === "conflict");
  const goBack = () => {
    leaveQuestion(question.id);
    onReturn();
    onForget(question.id);
    onGive(question.id, undefined);
    give(null);
  };
  const onReason = (text: string) => {
    give({ reason: "", text });
    setAsking(false);
  };
  return (
    <div className="common-answer">
      <p>
        {answered
          ? fr`Réponse propre à cet établissement.`
          : fr`Répondez ci-dessus : d'ici là, la réponse commune vaut encore.`}{" "}
        {fr`Réponse commune de ${bodyName} :`} <strong>{answerText(question, shared)}</strong>
      </p>
      {unsaved?.kind === "conflict" && (
        <JustificationConflict conflict={unsaved} onChoice={settle} />
      )}
      {unsaved?.kind === "refused" && (
        <div className="notice notice-error" role="alert">
          <p>
            <strong>{fr`Raison non enregistrée.`}</strong> {fr`${unsaved.reason}`}
          </p>
        </div>
      )}
      {!asking && reason !== null && (
        <p>
          {fr`Pourquoi :`} {reason.text}
        </p>
      )}
      {!asking && reason === null && differs && (
        <p className="common-answer-fault">
          {fr`Dites pourquoi cet établissement répond autrement : le dossier ne peut être signé sans cela.`}
        </p>
      )}
      {asking && (
        <ReasonForm
          question={question}
          text={reason?.text ?? ""}
          done={fr`Garder cette raison`}
          onDone={onReason}
          onCancel={() => setAsking(false)}
        />
      )}
      {editable && !asking && (
        <div className="buttons">
          <button type="button" className="button-quiet" onClick={() => setAsking(true)}>
            {reason === null ? fr`Dire pourquoi` : fr`Modifier la raison`}
            <span className="visually-hidden">{fr` : ${question.label}`}</span>
          </button>
          <button type="button" className="button-quiet" onClick={goBack}>
            {fr`Revenir à la réponse commune`}
            <span className="visually-hidden">{fr` : ${question.label}`}</span>
          </button>
        </div>
      )}
    </div>
  );
}
