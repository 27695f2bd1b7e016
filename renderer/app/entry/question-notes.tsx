// Under a question: what the controls say of it, an answer that could not be saved, last year's.

import { useContext } from "react";
import type { Answer, Question } from "../../../engine/index.ts";
import { AllAnswers } from "../../form/all-answers.ts";
import { fr } from "../../form/french.ts";
import { SaveQueueContext, useSaving } from "../saving/save-context.ts";
import { answerText } from "./answer-text.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import { FindingsContext } from "./entry-contexts.ts";
import { FindingNote } from "./finding-note.tsx";
import { RecordContext } from "./record-context.ts";

interface QuestionNotesProps {
  readonly question: Question;
}

export function QuestionNotes({ question }: QuestionNotesProps) {
  return (
    <div className="question-notes">
      <Findings question={question} />
      <Saving question={question} />
      <Previous question={question} />
    </div>
  );
}

function Findings({ question }: QuestionNotesProps) {
  return useContext(FindingsContext)
    .filter(({ items }) => items.includes(question.id))
    .map((finding) => (
      <FindingNote key={`${finding.control}.${finding.line ?? ""}`} finding={finding} />
    ));
}

function Saving({ question }: QuestionNotesProps) {
  const unsaved = useSaving((state) => state.unsaved.get(question.id));
  const queue = useContext(SaveQueueContext);
  const { onAnswer, onForget } = useContext(RecordContext);
  if (unsaved?.kind === "refused") {
    return (
      <div className="notice notice-error" role="alert">
        <p>
          <strong>{fr`Non enregistré.`}</strong> {fr`${unsaved.reason}`}
        </p>
      </div>
    );
  }
  if (unsaved?.kind !== "conflict") return null;
  const onChoice = (choice: "mine" | "theirs") => {
    const { theirs } = unsaved;
    queue.settle(question.id, choice);
    if (choice === "mine") return;
    onForget(question.id);
    onAnswer(question.id, theirs ?? undefined);
  };
  return <ConflictChoice question={question} conflict={unsaved} onChoice={onChoice} />;
}

function Previous({ question }: QuestionNotesProps) {
  const last = useContext(RecordContext).lastYear[question.id];
  return last === undefined ? null : <PreviousAnswer question={question} last={last} />;
}

function PreviousAnswer({ question, last }: QuestionNotesProps & { readonly last: Answer }) {
  const { editable, onGive, onForget } = useContext(RecordContext);
  const answers = useContext(AllAnswers);
  const takeUp = () => {
    onForget(question.id);
    onGive(question.id, last);
  };
  const proposed = editable && question.carryOver && answers[question.id] === undefined;
  return (
    <p className="previous">
      {fr`Réponse de l'an dernier : ${answerText(question, last)}`}
      {proposed && (
        <button type="button" className="quiet" onClick={takeUp}>
          {fr`Reprendre`}
          <span className="visually-hidden">{fr` pour « ${question.label} »`}</span>
        </button>
      )}
    </p>
  );
}
