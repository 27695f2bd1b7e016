import type { Calculation, Calculator } from "../../../engine/index.ts";
import { awaitedIndicators } from "./awaited-indicators.ts";

export interface AwaitedAnswers {
  /** Items to answer first, those that hold back most before the others. */
  readonly items: readonly string[];
  /** Ids of the indicators that at least one of them holds back. */
  readonly indicators: ReadonlySet<string>;
}

/** The few unanswered items that hold back most indicators. */
export function mostAwaitedAnswers(
  blockers: ReturnType<Calculator["blockedBy"]>,
  results: Calculation["results"],
  most: number,
): AwaitedAnswers {
  const awaited = awaitedIndicators(results);
  const held = blockers
    .map(({ item, results: ids }) => ({
      item,
      indicators: [...new Set(ids.map(indicatorOf))].filter((id) => awaited.has(id)),
    }))
    .filter(({ indicators }) => indicators.length > 0)
    .sort((one, other) => other.indicators.length - one.indicators.length)
    .slice(0, most);
  return {
    items: held.map(({ item }) => item),
    indicators: new Set(held.flatMap(({ indicators }) => indicators)),
  };
}

function indicatorOf(result: string): string {
  return result.split(".")[0] ?? result;
}
