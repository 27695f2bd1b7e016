import { type Answer, formatNumber, type Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { writeNumber } from "../../form/reading/write-number.ts";

const MINUS = "\u2212";

/**
 * How an answer differs from last year's: « +6 (+5,1 %) », « changé », « inchangé ». Undefined for
 * what is not compared in one word: grids, whose lines each have theirs, and lists.
 */
export function yearChange(question: Question, last: Answer, now: Answer): string | undefined {
  if (typeof last === "number" && typeof now === "number") {
    return figureChange(question, last, now);
  }
  if (question.lines !== undefined || question.list !== undefined) return undefined;
  return JSON.stringify(last) === JSON.stringify(now) ? fr`inchangé` : fr`changé`;
}

function figureChange({ number }: Question, last: number, now: number): string {
  const scale = 10 ** (number?.decimals ?? 0);
  const gap = (Math.round(now * scale) - Math.round(last * scale)) / scale;
  if (gap === 0) return fr`inchangé`;
  if (number?.kind === "percentage") {
    return fr`${signed(gap, writeNumber)} ${Math.abs(gap) < 2 ? "point" : "points"}`;
  }
  // From zero or from below there is no rate to speak of.
  if (last <= 0) return signed(gap, writeNumber);
  const rate = signed((100 * gap) / last, (value) => formatNumber(value, 1));
  return fr`${signed(gap, writeNumber)} (${rate} %)`;
}

function signed(value: number, write: (value: number) => string): string {
  return `${value < 0 ? MINUS : "+"}${write(Math.abs(value))}`;
}
