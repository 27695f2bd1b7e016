// An indicator with one figure per line: a small table, with bars for the eye only.

import type { FormResult, Result } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { Bar } from "./bar.tsx";
import { chartScale } from "./chart-scale.ts";
import type { LastYearResult } from "./result-comparison.tsx";

interface ResultLinesProps {
  readonly result: FormResult;
  readonly lines: readonly { readonly key: string; readonly label: string }[];
  /** One per line, in the same order. */
  readonly values: readonly (Result | undefined)[];
  readonly before: readonly (LastYearResult | undefined)[];
}

export function ResultLines({ result, lines, values, before }: ResultLinesProps) {
  const shared = sharedAbsence(values);
  const compared = before.some((one) => one !== undefined);
  if (shared !== undefined && !compared) return <p className="result-value absent">{shared}</p>;
  const figures = [...values.map(numberOf), ...before.map((one) => one?.value)];
  const whole = result.unit === "%" ? 100 : undefined;
  const scale = chartScale(
    figures.filter((figure) => figure !== undefined),
    whole,
  );
  return (
    <>
      <table className="result-lines">
        <caption className="visually-hidden">{result.label}</caption>
        {compared && <Heads />}
        <tbody>
          {lines.map((line, index) => {
            const value = values[index];
            const number = numberOf(value);
            const last = before[index];
            return (
              <tr key={line.key}>
                <th scope="row">
                  {line.label}
                  <Bar scale={scale} value={number} before={last?.value} />
                </th>
                <td className={number === undefined ? "absent" : undefined}>{value?.display}</td>
                {compared && <td className="result-before">{last?.display ?? "–"}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      {compared && (
        <p className="result-sentence" aria-hidden="true">
          {fr`Le trait vertical marque l'an dernier.`}
        </p>
      )}
    </>
  );
}

function Heads() {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{fr`Cette année`}</th>
        <th scope="col">{fr`L'an dernier`}</th>
      </tr>
    </thead>
  );
}

function numberOf(result: Result | undefined): number | undefined {
  return result && "value" in result ? result.value : undefined;
}

/** When every line lacks a figure, one reason is told rather than the same one on each line. */
function sharedAbsence(values: readonly (Result | undefined)[]): string | undefined {
  const displays = new Set(values.map((value) => value && "absence" in value && value.display));
  const [only] = displays;
  return displays.size === 1 && typeof only === "string" ? only : undefined;
}
