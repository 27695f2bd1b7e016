// The retro-planning: from the opening and back from the closing, on working days.

import type { Platform } from "../model/campaign.ts";
import type { Kit, KitStep } from "../model/kit.ts";
import { addDays } from "./day.ts";
import type { ScheduledStep } from "./plan.ts";
import { restOf, workingDayFrom, workingDayUpTo } from "./working-day.ts";

/** ISO days, both inclusive, and which of them nothing attests. */
export type Period = Pick<Platform, "opening" | "closing" | "toConfirm">;

/** Every step at its day, the two dates of the campaign among them; texts as they are written. */
export function scheduleSteps(kit: Kit, period: Period): readonly ScheduledStep[] {
  const steps = [
    milestone("opening", kit, period),
    ...kit.steps.map((step) => placeStep(step, period)),
    milestone("closing", kit, period),
  ];
  // Sorting keeps the order of what falls on one day.
  return steps.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** A working day: never nearer to the date that the step is counted from than what is written. */
export function dayOfStep(step: KitStep, period: Period): string {
  const day = writtenDay(step, period);
  return step.delay.from === "afterOpening" ? workingDayFrom(day) : workingDayUpTo(day);
}

function writtenDay({ delay: { days, from } }: KitStep, { opening, closing }: Period): string {
  switch (from) {
    case "beforeOpening":
      return addDays(opening, -days);
    case "afterOpening":
      return addDays(opening, days);
    case "beforeClosing":
      return addDays(closing, -days);
  }
}

function placeStep(step: KitStep, period: Period): ScheduledStep {
  const { id, kind, title, text, actor } = step;
  const from = writtenDay(step, period);
  const because = restOf(from);
  return {
    ...{ id, kind, title, text, actor },
    day: dayOfStep(step, period),
    ...(because === undefined ? {} : { moved: { from, because } }),
  };
}

function milestone(
  kind: "opening" | "closing",
  { milestones }: Kit,
  { toConfirm, ...dates }: Period,
): ScheduledStep {
  return {
    ...milestones[kind],
    id: `campaign-${kind}`,
    kind,
    day: dates[kind],
    isToConfirm: toConfirm.includes(kind),
  };
}
