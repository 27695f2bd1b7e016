// An indicator with one figure per line: a small table, with bars for the eye only.

import type { FormResult, Result } from "../../../engine/index.ts";

interface ResultLinesProps {
  readonly result: FormResult;
  readonly lines: readonly { readonly key: string; readonly label: string }[];
  /** One per line, in the same order. */
  readonly values: readonly (Result | undefined)[];
}

export function ResultLines({ result, lines, values }: ResultLinesProps) {
  const shared = sharedAbsence(values);
  if (shared !== undefined) return <p className="result-value absent">{shared}</p>;
  const largest = Math.max(...values.map((value) => Math.abs(numberOf(value) ?? 0)), 0);
  return (
    <table className="result-lines">
      <caption className="visually-hidden">{result.label}</caption>
      <tbody>
        {lines.map((line, index) => {
          const value = values[index];
          const number = numberOf(value);
          return (
            <tr key={line.key}>
              <th scope="row">{line.label}</th>
              <td className={number === undefined ? "absent" : undefined}>{value?.display}</td>
              <td className="bar-cell">
                <Bar share={number === undefined || largest === 0 ? 0 : number / largest} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Bar({ share }: { readonly share: number }) {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 100);
  return (
    <svg className="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-track" width="100" height="6" />
      <rect className="bar-value" width={width} height="6" />
    </svg>
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
