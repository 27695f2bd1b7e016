// What the coordinator ticks, as it is laid out.

import type { KitPlan } from "../../../engine/index.ts";

export interface ChecklistView {
  readonly title: string;
  readonly subtitle: string;
  readonly campaign: string;
  readonly category: { readonly code: string; readonly label: string };
  readonly edition: string;
  readonly establishment: KitPlan["establishment"] | null;
  /** The services whose sheets go out and come back. */
  readonly services: readonly string[];
  readonly groups: KitPlan["checklist"];
}

/** What to tick, group by group, and the sheets of every service. */
export function createChecklistView(plan: KitPlan): ChecklistView {
  return {
    title: "Liste de contrôle",
    subtitle: plan.subtitle,
    campaign: plan.campaign,
    category: plan.category,
    edition: plan.hash.slice(0, 12),
    establishment: plan.establishment ?? null,
    services: plan.letters.map(({ service }) => service.label),
    groups: plan.checklist,
  };
}
