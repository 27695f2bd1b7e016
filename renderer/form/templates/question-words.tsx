// The guidance of a question and where to find the figure.

import type { Question } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import type { QuestionIds } from "../question-ids.ts";

interface QuestionWordsProps {
  readonly question: Question;
  readonly ids: QuestionIds;
}

/** What one looks for, when it is more than an answer. */
const SOUGHT: Readonly<Partial<Record<Question["type"], string>>> = {
  number: "ce chiffre",
  breakdown: "ces chiffres",
  table: "ces chiffres",
  list: "ces lignes",
};

/** Always there, even empty: the box's description points at it. */
export function QuestionWords({ question, ids }: QuestionWordsProps) {
  return (
    <div className="question-guidance" id={ids.guidance}>
      {question.guidance !== undefined && <p>{question.guidance}</p>}
      {question.whereToFind !== undefined && (
        <p className="where-to-find">
          {fr`Où trouver ${SOUGHT[question.type] ?? "la réponse"} : ${question.whereToFind}`}
        </p>
      )}
      {question.published && (
        <p className="where-to-find">{fr`Cette réponse est rendue publique.`}</p>
      )}
      {question.legalReference !== undefined && (
        <p className="where-to-find">{fr`Texte : ${question.legalReference}.`}</p>
      )}
      {question.level === "og" && (
        <p>{fr`Réponse commune aux établissements de l'organisme gestionnaire.`}</p>
      )}
    </div>
  );
}
