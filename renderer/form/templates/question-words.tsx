// The guidance of a question and where to find the figure.

import type { Question } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import type { QuestionIds } from "../question-ids.ts";

interface QuestionWordsProps {
  readonly question: Question;
  readonly ids: QuestionIds;
}

/** Always there, even empty: the box's description points at it. */
export function QuestionWords({ question, ids }: QuestionWordsProps) {
  return (
    <div className="question-guidance" id={ids.guidance}>
      {question.guidance !== undefined && <p>{question.guidance}</p>}
      {question.whereToFind !== undefined && (
        <p className="where-to-find">
          {question.list
            ? fr`Où trouver ces lignes : ${question.whereToFind}`
            : fr`Où trouver ce chiffre : ${question.whereToFind}`}
        </p>
      )}
      {question.published && <p>{fr`Cette réponse est rendue publique.`}</p>}
      {question.legalReference !== undefined && <p>{fr`Texte : ${question.legalReference}.`}</p>}
      {question.level === "og" && (
        <p>{fr`Réponse commune aux établissements de l'organisme gestionnaire.`}</p>
      )}
    </div>
  );
}
