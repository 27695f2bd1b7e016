// From the years of one campaign to those of another: dates keep their day and their month.

export interface YearShift {
  /** The campaign copied from, and the exercice it collects. */
  readonly from: number;
  readonly reportingYear: number;
  readonly years: number;
}

/** `2024-02-29` a year later is the 28th. */
export function shiftDate(iso: string, { years }: YearShift): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const shifted = Number(year) + years;
  const last = new Date(Date.UTC(shifted, Number(month), 0)).getUTCDate();
  return `${padYear(shifted)}-${month}-${String(Math.min(Number(day), last)).padStart(2, "0")}`;
}

/**
 * Every date of the exercice or later. Earlier ones belong to history: a law, an opening. Dates
 * keep their order: what was before a bound that moves is before it still.
 */
export function shiftRecentDates(text: string, shift: YearShift): string {
  return text.replace(/(?<!\d)(\d{4})-\d{2}-\d{2}(?!\d)/g, (date, year: string) =>
    Number(year) >= shift.reportingYear ? shiftDate(date, shift) : date,
  );
}

/** The two years of the campaign, where they stand as whole numbers. */
export function shiftYears(text: string, shift: YearShift): string {
  return text.replace(yearsOf(shift), (year) => padYear(Number(year) + shift.years));
}

/** Finds the two years of the campaign. */
export function yearsOf({ from, reportingYear }: YearShift): RegExp {
  return new RegExp(`(?<!\\d)(?:${padYear(from)}|${padYear(reportingYear)})(?!\\d)`, "g");
}

/** As many years back, a text that names one was likely written for a campaign that is over. */
const RECENT_YEARS = 5;

/**
 * Finds every year that a text of the new campaign is unlikely to mean: the two of the former one,
 * and any recent one that is neither of the new two. A date of such an older year is history.
 */
export function oldYearsOf({ from, reportingYear, years }: YearShift): RegExp {
  const own = [from, reportingYear];
  const others = Array.from({ length: RECENT_YEARS + years }, (_, at) => from - RECENT_YEARS + at)
    .filter((year) => !own.includes(year) && !own.includes(year - years))
    .map(padYear);
  const older = `|(?:${others.join("|")})(?!-\\d{2}-\\d{2})`;
  return new RegExp(`(?<!\\d)(?:${own.map(padYear).join("|")}${older})(?!\\d)`, "g");
}

function padYear(year: number): string {
  return String(year).padStart(4, "0");
}
