// One indicator: its value or its lines, last year's, and where they come from.

import { memo, useContext } from "react";
import type { Calculation, Explanation, FormResult, Result } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { ComputedContext } from "../entry/entry-contexts.ts";
import type { LastYearResult } from "./result-comparison.tsx";
import { ResultComparison } from "./result-comparison.tsx";
import { ResultExplanation } from "./result-explanation.tsx";
import { ResultLines } from "./result-lines.tsx";

type LastYearResults = NonNullable<EstablishmentRecord["lastYearResults"]>;

interface ResultCardProps {
  readonly result: FormResult;
  readonly lastYear: LastYearResults;
}

/** Reads the calculation, which follows each answer; only a card whose figures change is drawn. */
export function ResultCard({ result, lastYear }: ResultCardProps) {
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const ids = result.lines?.map(({ key }) => `${result.id}.${key}`) ?? [result.id];
  return (
    <Card
      result={result}
      values={ids.map((id) => computed.calculation.results[id])}
      before={ids.map((id) => lastYear[id])}
      explanation={result.lines ? undefined : computed.explain(result.id)}
    />
  );
}

interface CardProps {
  readonly result: FormResult;
  readonly values: readonly (Calculation["results"][string] | undefined)[];
  readonly before: readonly (LastYearResult | undefined)[];
  readonly explanation: Explanation | undefined;
}

const Card = memo(
  function Card({ result, values, before, explanation }: CardProps) {
    const headingId = `resultat-${result.id}`;
    const [value] = values;
    const [last] = before;
    return (
      <section className="result" aria-labelledby={headingId}>
        <h3 id={headingId}>
          <span className="reference">{result.reference}</span> {result.label}
        </h3>
        {result.lines ? (
          <ResultLines result={result} lines={result.lines} values={values} before={before} />
        ) : (
          <>
            <ResultValue value={value} />
            {last && <ResultComparison result={result} now={figureOf(value)} before={last} />}
            <ResultExplanation explanation={explanation} />
          </>
        )}
        <details>
          <summary>{fr`Ce que mesure cet indicateur`}</summary>
          <p>{result.meaning}</p>
        </details>
      </section>
    );
  },
  (one, other) =>
    one.result === other.result &&
    sayAlike(one.values, other.values) &&
    sayAlike(one.before, other.before) &&
    one.explanation?.sentence === other.explanation?.sentence,
);

/** Both are read: two figures may be written alike and not be drawn alike. */
function sayAlike(
  one: readonly (Result | LastYearResult | undefined)[],
  other: readonly (Result | LastYearResult | undefined)[],
): boolean {
  return (
    one.length === other.length &&
    one.every((value, index) => {
      const same = other[index];
      return value?.display === same?.display && figureOf(value) === figureOf(same);
    })
  );
}

function figureOf(result: Result | LastYearResult | undefined): number | undefined {
  return result && "value" in result ? result.value : undefined;
}

function ResultValue({ value }: { readonly value: Result | undefined }) {
  if (!value) return null;
  const absent = "absence" in value;
  return <p className={absent ? "result-value absent" : "result-value"}>{value.display}</p>;
}
