import { fr } from "../../form/french.ts";
import type { Departure } from "../api/sign-off-types.ts";
import { QuestionLinks } from "../entry/question-links.tsx";
import { JustificationBox } from "../justification/justification-box.tsx";

interface DeparturesProps {
  readonly departures: readonly Departure[];
}

/** Where the establishment answers otherwise than its managing body: each says why. */
export function Departures({ departures }: DeparturesProps) {
  if (departures.length === 0) return null;
  return (
    <section className="sign-off-part" aria-labelledby="ecarts">
      <h2 id="ecarts">{fr`Réponses différentes de celles de l'organisme gestionnaire`}</h2>
      <ul className="sign-off-list">
        {departures.map((departure) => (
          <li key={departure.item}>
            <QuestionLinks cells={[departure.item]} />
            <p>{fr`Ici : ${departure.value}. Réponse commune : ${departure.common}.`}</p>
            <JustificationBox subject={departure.subject} about={departure.label} />
          </li>
        ))}
      </ul>
    </section>
  );
}
