import { memo } from "react";
import type { FormResult } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { QuestionLinks } from "../entry/question-links.tsx";
import type { LastYearResult } from "./result-comparison.tsx";
import { ResultComparison } from "./result-comparison.tsx";

interface AwaitedResultProps {
  readonly result: FormResult;
  readonly cells: readonly string[];
  readonly before: LastYearResult | undefined;
}

/** An indicator without a figure yet, and the way to the questions it awaits. */
export const AwaitedResult = memo(
  function AwaitedResult({ result, cells, before }: AwaitedResultProps) {
    const headingId = `resultat-${result.id}`;
    return (
      <section className="result result-awaited" aria-labelledby={headingId}>
        <h3 id={headingId}>
          <span className="reference">{result.reference}</span> {result.label}
        </h3>
        {before && <ResultComparison result={result} now={undefined} before={before} />}
        <p className="visually-hidden">{fr`Non renseigné. Il manque :`}</p>
        <QuestionLinks cells={cells} />
      </section>
    );
  },
  (one, other) =>
    one.result === other.result &&
    one.before === other.before &&
    one.cells.join() === other.cells.join(),
);
