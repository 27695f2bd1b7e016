// Under a question: what the controls say of it, an answer that could not be saved, last year's.

import { useContext } from "react";
import type { Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { FreshMark } from "../fresh/fresh-mark.tsx";
import { useSaving } from "../saving/save-context.ts";
import { unsavedAnswer } from "../saving/save-state.ts";
import { useInSight } from "../troubles/sight-store.ts";
import { ConflictChoice } from "./conflict-choice.tsx";
import { FindingsContext } from "./entry-contexts.ts";
import { FindingNote } from "./finding-note.tsx";
import { PreviousAnswer } from "./previous-answer.tsx";
import { useSettle } from "./use-settle.ts";

interface QuestionNotesProps {
  readonly question: Question;
}

export function QuestionNotes({ question }: QuestionNotesProps) {
  return (
    <div className="question-notes">
      <Findings question={question} />
      <Saving question={question} />
      <FreshMark item={question.id} />
      <PreviousAnswer question={question} />
    </div>
  );
}

function Findings({ question }: QuestionNotesProps) {
  return useContext(FindingsContext)
    .filter(({ items }) => items.includes(question.id))
    .map((finding) => (
      <FindingNote
        key={`${finding.control}.${finding.line ?? ""}`}
        finding={finding}
        question={question.id}
      />
    ));
}

function Saving({ question }: QuestionNotesProps) {
  const unsaved = useSaving((state) => unsavedAnswer(state, question.id));
  const settle = useSettle();
  useInSight(question.id, unsaved !== undefined);
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
  return (
    <ConflictChoice
      question={question}
      conflict={unsaved}
      onChoice={(choice) => settle(question.id, choice)}
    />
  );
}
