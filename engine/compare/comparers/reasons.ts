// The reasons a justification begins with: last year's ones are offered again by their code.
import type { Reason } from "../../model/reasons.ts";
import type { Comparer } from "../comparison.ts";
import { type ChangeKind, describeDifference } from "../describe-difference.ts";
import { subjectOf } from "../subjects.ts";

type Kind = Extract<ChangeKind, `reason${string}`>;

/** A list that is new or gone is one whose every reason is. */
export const compareReasons: Comparer = ({ before, after }) => {
  const [old, now] = [before.reasons?.list ?? [], after.reasons?.list ?? []];
  const extra = after.reasons === undefined ? {} : { at: after.reasons.origin };
  const kept = now.filter(({ id }) => has(old, id));
  const groups: readonly (readonly [Kind, readonly Reason[]])[] = [
    ["reasonRemoved", old.filter(({ id }) => !has(now, id))],
    ["reasonAdded", now.filter(({ id }) => !has(old, id))],
    ["reasonRelabelled", kept.filter(({ id, label }) => find(old, id)?.label !== label)],
    ["reasonNeedsText", kept.filter((one) => one.needsText && !find(old, one.id)?.needsText)],
    ["reasonNeedsNoText", kept.filter((one) => !one.needsText && find(old, one.id)?.needsText)],
  ];
  const oldOrder = old.filter(({ id }) => has(now, id)).map(({ id }) => id);
  const isReordered = kept.some(({ id }, rank) => id !== oldOrder[rank]);
  return [
    ...groups.flatMap(([kind, reasons]) =>
      reasons.length === 0
        ? []
        : [describeDifference(kind, subjectOf.reasons(), { names: labelsOf(reasons) }, extra)],
    ),
    ...(isReordered ? [describeDifference("reordered", subjectOf.reasons(), {}, extra)] : []),
  ];
};

function find(reasons: readonly Reason[], id: string): Reason | undefined {
  return reasons.find((reason) => reason.id === id);
}

function has(reasons: readonly Reason[], id: string): boolean {
  return find(reasons, id) !== undefined;
}

function labelsOf(reasons: readonly Reason[]): readonly string[] {
  return reasons.map(({ label }) => label);
}
