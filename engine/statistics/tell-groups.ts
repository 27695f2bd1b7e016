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

/** Who stands behind the groups of one result, and what of them may be added up. */
export interface TellingRule {
  /** Under how many establishments nothing is told. */
  readonly minimum: number;
  /** Those with a figure in each group, each once. */
  readonly establishments: readonly ArrayLike<number>[];
  /** How many have a figure, in all. */
  readonly together: number;
  /** See listMargins. */
  readonly margins: readonly (readonly number[])[];
}

/**
 * One result of a table that tells groups and, with them, their `total`. Under `minimum`
 * establishments with a figure, nothing is told, counts included. Extremes never are: they are one
 * record's own.
 */
export function tellGroups(
  groups: readonly Summary[],
  total: Summary,
  { minimum, establishments, together, margins }: TellingRule,
): ToldGroups {
  const masking = maskGroups(establishments, margins, minimum);
  return {
    groups: groups.map((summary, group) => tell(summary, masking[group]!)),
    total: tell(total, together < minimum ? "tooFew" : "told"),
  };
}

function tell(summary: Summary, masking: Masking): ToldSummary {
  if (masking !== "told") return { masked: masking };
  const { minimum: _, maximum: __, ...told } = summary;
  return told;
}
