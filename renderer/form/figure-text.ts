import type { QuestionNumber } from "../../engine/index.ts";
import { writeNumber } from "./reading/write-number.ts";

/** « 1 234,5 jours », « 1 jour », « 500 € »: all the decimals that were typed, and the unit. */
export function figureText(value: number, number: QuestionNumber | undefined): string {
  const unit = number && unitOf(value, number);
  return unit ? `${writeNumber(value)}\u00A0${unit}` : writeNumber(value);
}

/** The plural begins at two in French. */
function unitOf(value: number, { symbol, singular, unit }: QuestionNumber): string {
  return Math.abs(value) < 2 && singular !== undefined ? singular : symbol || unit;
}
