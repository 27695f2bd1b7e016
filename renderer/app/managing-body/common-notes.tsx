import type { ComponentType } from "react";
import type { Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { CommonRecord, ManagingBodySummary } from "../api/types.ts";
import { QuestionNotes } from "../entry/question-notes.tsx";

interface CommonNotesProps {
  readonly question: Question;
}

/** Under a common question: the usual notes, and which establishments it is for when not for all. */
export function createCommonNotes(
  { establishments }: ManagingBodySummary,
  { askedOf }: CommonRecord,
): ComponentType<CommonNotesProps> {
  const labels = new Map(establishments.map((one) => [one.category, one.categoryLabel]));
  return function CommonNotes({ question }: CommonNotesProps) {
    const asked = askedOf[question.id] ?? [];
    return (
      <>
        {asked.length < labels.size && (
          <p className="common-asked">
            {fr`Pour ces établissements seulement : ${asked.map((code) => labels.get(code) ?? code).join(", ")}.`}
          </p>
        )}
        <QuestionNotes question={question} />
      </>
    );
  };
}
