// A figure and last year's: two bars, and in words how far one is from the other.

import type { FormResult } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { Bar } from "./bar.tsx";
import { changeSentence } from "./change-sentence.ts";
import { chartScale } from "./chart-scale.ts";

export interface LastYearResult {
  readonly value: number;
  readonly display: string;
}

interface ResultComparisonProps {
  readonly result: FormResult;
  /** Undefined while there is none. */
  readonly now: number | undefined;
  readonly before: LastYearResult;
}

export function ResultComparison({ result, now, before }: ResultComparisonProps) {
  if (now === undefined) {
    return <p className="result-sentence">{fr`L'an dernier : ${before.display}`}</p>;
  }
  const scale = chartScale([now, before.value], result.unit === "%" ? 100 : undefined);
  const change = changeSentence(result, now, before.value);
  return (
    <div className="comparison">
      <p aria-hidden="true">
        <span>{fr`Cette année`}</span>
        <Bar scale={scale} value={now} />
      </p>
      <p>
        <span>
          {fr`L'an dernier`}
          <span className="visually-hidden">{fr` : `}</span>
        </span>
        <Bar scale={scale} value={before.value} kind="before" />
        <span className="comparison-figure">{before.display}</span>
      </p>
      {change !== "" && <p className="comparison-change">{fr`Évolution : ${change}`}</p>}
    </div>
  );
}
