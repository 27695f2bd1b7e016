// One indicator: its value or its lines, and where they come from.

import { memo, useContext } from "react";
import type { Calculation, FormResult, Result } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { ComputedContext } from "../entry/entry-contexts.ts";
import { ResultExplanation } from "./result-explanation.tsx";
import { ResultLines } from "./result-lines.tsx";

interface ResultCardProps {
  readonly result: FormResult;
}

export function ResultCard({ result }: ResultCardProps) {
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const { results } = computed.calculation;
  const headingId = `resultat-${result.id}`;
  return (
    <section className="result" aria-labelledby={headingId}>
      <h3 id={headingId}>
        <span className="reference">{result.reference}</span> {result.label}
      </h3>
      {result.lines ? (
        <ResultLines result={result} lines={result.lines} values={valuesOf(results, result)} />
      ) : (
        <>
          <ResultValue value={results[result.id]} />
          <ResultExplanation explanation={computed.explain(result.id)} />
        </>
      )}
      <details>
        <summary>{fr`Ce que mesure cet indicateur`}</summary>
        <p>{result.meaning}</p>
      </details>
    </section>
  );
}

function valuesOf(
  results: Calculation["results"],
  { id, lines }: FormResult,
): readonly (Result | undefined)[] {
  return (lines ?? []).map(({ key }) => results[`${id}.${key}`]);
}

const ResultValue = memo(function ResultValue({ value }: { readonly value: Result | undefined }) {
  if (!value) return null;
  const absent = "absence" in value;
  return <p className={absent ? "result-value absent" : "result-value"}>{value.display}</p>;
});
