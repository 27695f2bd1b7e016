// Which figures of last year may stand beside this year's.

import { type Campaign, compareCampaigns, createReasonFinder, followsOn } from "../engine/index.ts";

/**
 * Results that both campaigns have, in the same unit, and of which nothing that they stand on was
 * redefined or is declared to break the series.
 */
export function comparableResults(before: Campaign, after: Campaign): ReadonlySet<string> {
  if (!followsOn(before, after)) return new Set();
  const findReasons = createReasonFinder(before, after, compareCampaigns(before, after));
  const former = new Map(before.program.results.map((one) => [one.id, one]));
  const definitions = new Map(before.indicators.map((one) => [one.id, one]));
  const broken = new Set(
    after.indicators
      .filter((one) =>
        findReasons(definitions.get(one.id), one).some(({ consequence }) =>
          consequence.startsWith("breaks"),
        ),
      )
      .map(({ id }) => id),
  );
  const kept = after.program.results.filter(
    ({ id, indicator, unit }) => former.get(id)?.unit === unit && !broken.has(indicator),
  );
  return new Set(kept.map(({ id }) => id));
}
