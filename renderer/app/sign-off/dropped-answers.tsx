import { fr } from "../../form/french.ts";
import type { AnswerInWords } from "../api/sign-off-types.ts";

interface DroppedAnswersProps {
  /** Their question no longer arises. */
  readonly dropped: readonly AnswerInWords[];
  /** The campaign no longer accepts them. */
  readonly setAside: readonly AnswerInWords[];
  readonly signed: boolean;
}

/** The answers that the signature erases, each with what it says. */
export function DroppedAnswers({ dropped, setAside, signed }: DroppedAnswersProps) {
  if (signed || dropped.length + setAside.length === 0) return null;
  return (
    <section className="sign-off-part" aria-labelledby="effacees">
      <h2 id="effacees" tabIndex={-1}>{fr`Réponses qui seront effacées`}</h2>
      <p>{fr`Ces réponses seront effacées à la signature ; leur trace reste dans l'historique.`}</p>
      <Answers reason={fr`Leur question ne se pose plus`} answers={dropped} />
      <Answers reason={fr`La campagne ne les accepte plus telles quelles`} answers={setAside} />
    </section>
  );
}

interface AnswersProps {
  readonly reason: string;
  readonly answers: readonly AnswerInWords[];
}

function Answers({ reason, answers }: AnswersProps) {
  if (answers.length === 0) return null;
  return (
    <table className="plain sign-off-table">
      <caption>{reason}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">{fr`Réponse effacée`}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ item, reference, label, value }) => (
          <tr key={item}>
            <th scope="row">
              <span className="reference">{reference}</span> {label}
            </th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
