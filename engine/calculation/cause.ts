// Why a figure is absent. The cause survives every operation, up to the screen.
import { invariant } from "../util/invariant.ts";
import type { Absence } from "./calculation.ts";
import type { AbsenceReason } from "./program.ts";

export interface Cause {
  readonly absence: Absence["absence"];
  /** Cells, in order of first appearance, each once. */
  readonly because: readonly string[];
  readonly reason?: AbsenceReason;
  /** It lies in last year's answers alone: this year's to the same cells are no part of it. */
  readonly inLastYear?: true;
}

const RANK = { notApplicable: 0, missing: 1, notComputable: 2 } as const;

/**
 * The cause of a calculation from those of its absent operands: what is not asked comes before
 * what is not answered, which comes before what cannot be computed.
 */
export function mergeCauses(causes: readonly Cause[]): Cause {
  let strongest = causes[0];
  invariant(strongest !== undefined, "an absence has a cause");
  for (const cause of causes) {
    if (RANK[cause.absence] < RANK[strongest.absence]) strongest = cause;
  }
  const { absence, reason } = strongest;
  const because = new Set<string>();
  for (const cause of causes) {
    if (cause.absence !== absence || cause.reason !== reason) continue;
    for (const id of cause.because) because.add(id);
  }
  return because.size === strongest.because.length
    ? strongest
    : { ...strongest, because: [...because] };
}
