import type { FormResult } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { QuestionLinks } from "../entry/question-links.tsx";

interface AwaitedResultProps {
  readonly result: FormResult;
  readonly cells: readonly string[];
}

/** An indicator without a figure yet, and the way to the questions it awaits. */
export function AwaitedResult({ result, cells }: AwaitedResultProps) {
  const headingId = `resultat-${result.id}`;
  return (
    <section className="result result-awaited" aria-labelledby={headingId}>
      <h3 id={headingId}>
        <span className="reference">{result.reference}</span> {result.label}
      </h3>
      <p className="visually-hidden">{fr`Non renseigné. Il manque :`}</p>
      <QuestionLinks cells={cells} />
    </section>
  );
}
