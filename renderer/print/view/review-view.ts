// What public sources do not settle, gathered: every line that is not attested, with its reason.

import type { GuidePlan } from "../../../engine/index.ts";

export interface ReviewView {
  readonly attested: number;
  readonly reconstructed: number;
  readonly toComplete: number;
  readonly lines: readonly ReviewLine[];
  readonly documents: GuidePlan["sourceList"];
}

export interface ReviewLine {
  readonly id: string;
  /** Empty for what is not printed with a number. */
  readonly reference: string;
  readonly label: string;
  readonly status: string;
  readonly reason: string;
}

const HELP = { id: "assistance", label: "Qui peut vous aider" } as const;
const REASONS = { id: "motifs", label: "Motifs d’une justification" } as const;

/** Everything in the guide that says where it comes from, in the order of the guide. */
export function createReviewView(plan: GuidePlan): ReviewView {
  const lines = [
    { id: "couverture", label: plan.subtitle, mark: plan.mark },
    ...plan.platforms.map(({ label, mark }) => ({ id: "calendrier", label, mark })),
    ...(plan.help === undefined ? [] : [{ ...HELP, mark: plan.help.mark }]),
    ...plan.chapters.flatMap(({ sheets }) => sheets),
    ...plan.definitions.flatMap(({ entries }) =>
      entries.map(({ question, mark }) => ({ ...question, mark })),
    ),
    ...plan.codeLists.map((list) => ({ ...list, id: `nomenclature-${list.id}` })),
    ...plan.dimensions.map((list) => ({ ...list, id: `dimension-${list.id}` })),
    ...(plan.reasons === undefined ? [] : [{ ...REASONS, mark: plan.reasons.mark }]),
    ...plan.controls.map((control) => ({ ...control, id: `controle-${control.id}` })),
    ...plan.categories.map(({ code, label, mark }) => ({
      id: `categorie-${code}`,
      label: `${code} – ${label}`,
      mark,
    })),
  ].map((line) => ({ reference: "", ...line }));
  return {
    ...plan.sources,
    documents: plan.sourceList,
    lines: lines
      .filter(({ mark }) => mark.status !== "attested")
      .map(({ id, reference, label, mark }) => ({
        id,
        reference,
        label,
        status: mark.label,
        reason: mark.reason ?? "",
      })),
  };
}
