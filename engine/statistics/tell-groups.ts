// What may be told of summaries: figures of groups large enough, and of nobody alone.
import { type Masking, maskGroups } from "./mask-groups.ts";
import type { Summary } from "./summarise.ts";

/** One result in one group: its figures without extremes, or only why they are hidden. */
export type ToldSummary =
  | Omit<Summary, "minimum" | "maximum">
  | { readonly masked: Exclude<Masking, "told"> };

export interface ToldGroups {
  readonly groups: readonly ToldSummary[];
  /** All the groups together. */
  readonly total: ToldSummary;
}

/**
 * One result of a table that tells groups and, with them, their `total`. Under `minimum` records
 * with a figure, nothing is told, counts included. Extremes never are: they are one record's own.
 */
export function tellGroups(
  groups: readonly Summary[],
  total: Summary,
  minimum: number,
): ToldGroups {
  const masking = maskGroups(
    groups.map(({ count }) => count),
    minimum,
  );
  return {
    groups: groups.map((summary, group) => tell(summary, masking[group]!)),
    total: tell(total, total.count < minimum ? "tooFew" : "told"),
  };
}

function tell(summary: Summary, masking: Masking): ToldSummary {
  if (masking !== "told") return { masked: masking };
  const { minimum: _, maximum: __, ...told } = summary;
  return told;
}
