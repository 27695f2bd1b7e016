import {
  listEstablishments,
  listMargins,
  type Program,
  summarise,
  type ToldSummary,
  tellGroups,
} from "../../../engine/index.ts";
import type { GatheredColumns } from "./gather-columns.ts";
import { type Group, orderGroups } from "./group-index.ts";
import type { GroupingKey } from "./grouping.ts";
import { rankEstablishments } from "./identify-establishment.ts";

/** Every result in every group, and in all of them together. */
export interface StatisticsTable {
  /** Under how many establishments with a figure nothing is told. */
  readonly minimum: number;
  /** What records are grouped by; empty: they are not. */
  readonly keys: readonly GroupingKey[];
  /** In order; none when records are not grouped. */
  readonly groups: readonly Group[];
  readonly results: readonly ResultStatistics[];
}

export interface ResultStatistics {
  readonly result: Program["results"][number];
  /** Of the groups, in their order; undefined where the result is asked of nobody. */
  readonly groups: readonly (ToldSummary | undefined)[];
  readonly total: ToldSummary | undefined;
}

export interface StatisticsRequest {
  readonly program: Program;
  readonly minimum: number;
  readonly keys: readonly GroupingKey[];
}

/** One result in memory at a time; `signal` is looked at between two. */
export async function computeStatistics(
  { store, groups: listGroups }: GatheredColumns,
  { program, minimum, keys }: StatisticsRequest,
  signal: AbortSignal,
): Promise<StatisticsTable> {
  const groups = listGroups();
  const isGrouped = keys.length > 0;
  const order = isGrouped ? orderGroups(groups, keys) : [];
  const ranks = new Int32Array(groups.length);
  order.forEach((number, rank) => {
    ranks[number] = rank;
  });
  const groupOf = store.readGroups().map((number) => ranks[number]!);
  const together = new Int32Array(store.count());
  const establishments = rankEstablishments(store.readEstablishments());
  const ordered = order.map((number) => groups[number]!);
  const margins = listMargins(ordered.map((group) => group.map((one) => JSON.stringify(one))));
  const results: ResultStatistics[] = [];
  for (const [rank, result] of program.results.entries()) {
    // Signals are heard between two turns of the event loop only.
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
    const column = store.readResult(rank);
    const [total] = summarise(column, together, 1);
    const [everybody] = listEstablishments(column.states, together, 1, establishments);
    const inGroups = isGrouped ? summarise(column, groupOf, order.length) : [];
    const behind = isGrouped
      ? listEstablishments(column.states, groupOf, order.length, establishments)
      : [];
    const rule = { minimum, margins, establishments: behind, together: everybody!.length };
    const told = tellGroups(inGroups, total!, rule);
    results.push({
      result,
      groups: told.groups.map((one, group) => (inGroups[group]!.asked > 0 ? one : undefined)),
      total: total!.asked > 0 ? told.total : undefined,
    });
  }
  return { minimum, keys, groups: ordered, results };
}
