// The retro-planning, as it is laid out.

import {
  type KitPlan,
  type ScheduledStep,
  sayDay,
  typography,
  weekdayOf,
} from "../../../engine/index.ts";
import { createMonthViews, type MonthView } from "./month-view.ts";
import { readPlainText } from "./read-plain-text.ts";
import type { TextBlock } from "./text-block.ts";

const SATURDAY = 5;

export interface PlanningView {
  readonly title: string;
  readonly subtitle: string;
  readonly campaign: string;
  readonly category: { readonly code: string; readonly label: string };
  readonly edition: string;
  readonly establishment: KitPlan["establishment"] | null;
  readonly mentions: readonly string[];
  readonly steps: readonly StepView[];
  readonly months: readonly MonthView[];
  readonly reservations: readonly string[];
}

export interface StepView {
  /** « jeudi 4 mai 2023 ». */
  readonly day: string;
  /** « date à confirmer », or empty. */
  readonly reserve: string;
  readonly kind: ScheduledStep["kind"];
  readonly title: string;
  readonly text: readonly TextBlock[];
  /** Empty of the campaign's own dates. */
  readonly actor: string;
  /** The public holiday that it would have been on; empty for none. */
  readonly moved: string;
}

/** The months at a glance, then every step in order of date. */
export function createPlanningView(plan: KitPlan): PlanningView {
  return {
    title: "Rétroplanning",
    subtitle: plan.subtitle,
    campaign: plan.campaign,
    category: plan.category,
    edition: plan.hash.slice(0, 12),
    establishment: plan.establishment ?? null,
    mentions: plan.mentions,
    steps: plan.schedule.map((step) => ({
      day: sayDay(step.day),
      reserve: step.isToConfirm ? "date à confirmer" : "",
      kind: step.kind,
      title: step.title,
      text: readPlainText(step.text),
      actor: step.actor ?? "",
      moved: sayMoved(step),
    })),
    months: createMonthViews(plan.schedule, plan),
    reservations: plan.reservations,
  };
}

/** « Avancé : le lundi 8 mai 2023 est férié (Victoire de 1945). » A week-end goes without saying. */
function sayMoved({ day, moved }: ScheduledStep): string {
  if (moved === undefined || weekdayOf(moved.from) >= SATURDAY) return "";
  const how = day < moved.from ? "Avancé" : "Repoussé";
  return typography(`${how} : le ${sayDay(moved.from)} est férié (${moved.because}).`);
}
