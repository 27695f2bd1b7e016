// What public sources do not settle, gathered: every line that is not attested, with its reason.

import type { GuidePlan } from "../../../engine/index.ts";

export interface ReviewView {
  readonly attested: number;
  readonly reconstructed: number;
  readonly toComplete: number;
  readonly lines: readonly ReviewLine[];
}

export interface ReviewLine {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly status: string;
  readonly reason: string;
}

/** Indicators, then data elements, then controls, in the order of the guide. */
export function createReviewView(plan: GuidePlan): ReviewView {
  const marked = [
    ...plan.chapters.flatMap(({ sheets }) => sheets),
    ...plan.definitions.flatMap(({ entries }) =>
      entries.map(({ question, mark }) => ({ ...question, mark })),
    ),
    ...plan.controls.map((control) => ({ ...control, id: `controle-${control.id}` })),
  ].filter(({ mark }) => mark.status !== "attested");
  return {
    ...plan.sources,
    lines: marked.map(({ id, reference, label, mark }) => ({
      id,
      reference,
      label,
      status: mark.label,
      reason: mark.reason ?? "",
    })),
  };
}
