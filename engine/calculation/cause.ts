// Why a figure is absent. The cause survives every operation, up to the screen.
import type { Absence } from "./calculation.ts";
import type { AbsenceReason } from "./program.ts";

export interface Cause {
  readonly absence: Absence["absence"];
  /** Cells, in order of first appearance, each once. */
  readonly because: readonly string[];
  readonly reason?: AbsenceReason;
}

const PRECEDENCE = ["notApplicable", "missing", "notComputable"] as const;

/**
 * The cause of a calculation from those of its absent operands: what is not asked comes before
 * what is not answered, which comes before what cannot be computed.
 */
export function mergeCauses(causes: readonly Cause[]): Cause {
  const strongest = PRECEDENCE.find((kind) => causes.some((cause) => cause.absence === kind));
  const first = causes.find((cause) => cause.absence === strongest);
  if (first === undefined) throw new Error("Broken invariant: an absence has a cause");
  const same = causes.filter(
    (cause) => cause.absence === first.absence && cause.reason === first.reason,
  );
  if (same.length === 1) return first;
  const because = [...new Set(same.flatMap((cause) => cause.because))];
  return { ...first, because };
}
