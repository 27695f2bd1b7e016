// Two people answered the same question: both answers in sight, and a choice.

import type { Answer, Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { momentOf } from "../saving/moment-of.ts";
import type { Unsaved } from "../saving/save-state.ts";
import { focusAfterChoice } from "../troubles/focus-after-choice.ts";
import { answerText } from "./answer-text.ts";
import type { CellDifference } from "./grid-differences.ts";
import { gridDifferences } from "./grid-differences.ts";

interface ConflictChoiceProps {
  /** Undefined for one that is not in the form: the two answers are then not told. */
  readonly question: Question | undefined;
  readonly conflict: Extract<Unsaved<Answer>, { kind: "conflict" }>;
  readonly onChoice: (choice: "mine" | "theirs") => void;
}

export function ConflictChoice({ question, conflict, onChoice }: ConflictChoiceProps) {
  const moment = momentOf(new Date(conflict.savedAt), new Date());
  const differences =
    question === undefined ? [] : gridDifferences(question, conflict.value, conflict.theirs);
  // The lines of a grid are told one by one above: repeating them would say nothing.
  const told = (answer: Answer | null) =>
    question === undefined || differences.length > 0 ? "" : fr` : ${answerText(question, answer)}`;
  const choose = (choice: "mine" | "theirs") => {
    onChoice(choice);
    focusAfterChoice(question?.id);
  };
  return (
    <div className="notice notice-warning conflict" role="alert">
      <p>
        <strong>{fr`Cette réponse a été modifiée ailleurs ${moment}.`}</strong>{" "}
        {fr`La vôtre n'est pas encore enregistrée. Laquelle garder ?`}
      </p>
      {differences.length > 0 && <Differences differences={differences} />}
      <div className="buttons">
        <button type="button" onClick={() => choose("mine")}>
          {fr`Garder ma réponse${told(conflict.value)}`}
        </button>
        <button type="button" onClick={() => choose("theirs")}>
          {fr`Prendre l'autre réponse${told(conflict.theirs)}`}
        </button>
      </div>
    </div>
  );
}

function Differences({ differences }: { readonly differences: readonly CellDifference[] }) {
  return (
    <table className="plain">
      <caption className="visually-hidden">{fr`Lignes qui diffèrent`}</caption>
      <thead>
        <tr>
          <th scope="col">Ligne</th>
          <th scope="col">{fr`Votre réponse`}</th>
          <th scope="col">{fr`L'autre réponse`}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((cell) => (
          <tr key={cell.label}>
            <th scope="row">{cell.label}</th>
            <td>{cell.mine ?? fr`non renseigné`}</td>
            <td>{cell.theirs ?? fr`non renseigné`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
