import type { ToldSummary } from "../../../engine/index.ts";
import type { StatisticsTable } from "./compute-statistics.ts";
import type { Group } from "./group-index.ts";

/** What the whole is about. */
export interface BatchFacts {
  readonly campaign: string;
  readonly hash: string;
  readonly records: {
    readonly read: number;
    readonly calculated: number;
    readonly refused: number;
  };
}

/**
 * One JSON object, in pieces, as there may be many groups:
 * `{ …facts, minimumGroupSize, by, groups: [{ by: { key: value }, results: { id: … } }], total }`.
 */
export function* statisticsAsJson(
  facts: BatchFacts,
  table: StatisticsTable,
): Generator<string, void, undefined> {
  const by = table.keys.map(({ name }) => name);
  const head = JSON.stringify({ ...facts, minimumGroupSize: table.minimum, by });
  yield `${head.slice(0, -1)},"groups":[`;
  for (const [rank, group] of table.groups.entries()) {
    const results = resultsOf(table, (one) => one.groups[rank]);
    yield `${rank === 0 ? "" : ","}\n${JSON.stringify({ by: describe(group, table), results })}`;
  }
  yield `],\n"total":${JSON.stringify({ results: resultsOf(table, ({ total }) => total) })}}\n`;
}

function describe(group: Group, { keys }: StatisticsTable): object {
  return Object.fromEntries(group.map((value, rank) => [keys[rank]!.name, value]));
}

/** By id; a result that the group is not asked is left out. */
function resultsOf(
  { results }: StatisticsTable,
  pick: (one: StatisticsTable["results"][number]) => ToldSummary | undefined,
): object {
  return Object.fromEntries(
    results.flatMap((one) => {
      const summary = pick(one);
      return summary === undefined ? [] : [[one.result.id, { unit: one.result.unit, ...summary }]];
    }),
  );
}
