// The months of a planning, week by week: what a wall calendar shows.

import {
  addDays,
  longDate,
  publicHolidays,
  type ScheduledStep,
  weekdayOf,
} from "../../../engine/index.ts";

export interface DayView {
  /** 0 for the blank before the first and after the last. */
  readonly number: number;
  readonly kind: "blank" | "plain" | "rest" | "step" | "return" | "opening" | "closing";
  /** Between the opening and the closing, both included. */
  readonly isOpen: boolean;
}

export interface MonthView {
  /** « mars 2023 ». */
  readonly title: string;
  readonly weeks: readonly (readonly DayView[])[];
}

const SATURDAY = 5;
const DAYS = 7;
const BLANK: DayView = { number: 0, kind: "blank", isOpen: false };

/** Every month from the first step to the last. */
export function createMonthViews(
  schedule: readonly ScheduledStep[],
  { opening, closing }: { readonly opening: string; readonly closing: string },
): readonly MonthView[] {
  const first = schedule[0]?.day ?? opening;
  const last = schedule.at(-1)?.day ?? closing;
  const months: MonthView[] = [];
  for (let day = `${first.slice(0, 7)}-01`; day <= last; day = nextMonth(day)) {
    months.push(createMonthView(day, schedule, { opening, closing }));
  }
  return months;
}

function createMonthView(
  first: string,
  schedule: readonly ScheduledStep[],
  { opening, closing }: { readonly opening: string; readonly closing: string },
): MonthView {
  const days: DayView[] = Array.from({ length: weekdayOf(first) }, () => BLANK);
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = addDays(day, 1)) {
    const isOpen = opening <= day && day <= closing;
    days.push({ number: Number(day.slice(8)), kind: kindOf(day, schedule), isOpen });
  }
  while (days.length % DAYS !== 0) days.push(BLANK);
  const weeks = Array.from({ length: days.length / DAYS }, (_, week) =>
    days.slice(week * DAYS, (week + 1) * DAYS),
  );
  return { title: longDate(first).replace(/^\S+\u00A0/, ""), weeks };
}

/** Of several on one day, the gravest. */
const KINDS = ["closing", "opening", "return", "step"] as const;

function kindOf(day: string, schedule: readonly ScheduledStep[]): DayView["kind"] {
  const own = schedule.filter((step) => step.day === day).map(({ kind }) => kind);
  const gravest = KINDS.find((kind) => own.includes(kind));
  if (gravest !== undefined) return gravest;
  const isRest = weekdayOf(day) >= SATURDAY || publicHolidays(Number(day.slice(0, 4))).has(day);
  return isRest ? "rest" : "plain";
}

function nextMonth(first: string): string {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}
