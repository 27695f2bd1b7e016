import type { Explanation } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";

interface ResultExplanationProps {
  readonly explanation: Explanation | undefined;
}

/** The calculation told with the establishment's own numbers, or why there is no figure. */
export function ResultExplanation({ explanation }: ResultExplanationProps) {
  if (!explanation) return null;
  const { numerator, denominator, sentence } = explanation;
  if (numerator === undefined || denominator === undefined) {
    return <p className="result-sentence">{sentence}</p>;
  }
  return (
    <dl className="ratio">
      <div>
        <dt>{fr`Numérateur`}</dt>
        <dd>{numerator}</dd>
      </div>
      <div>
        <dt>{fr`Dénominateur`}</dt>
        <dd>{denominator}</dd>
      </div>
    </dl>
  );
}
