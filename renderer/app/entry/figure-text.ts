import type { QuestionNumber } from "../../../engine/index.ts";
import { writeNumber } from "../../form/reading/write-number.ts";

/** « 1 234,5 jours », « 500 € »: all the decimals that were typed, and the unit. */
export function figureText(value: number, number: QuestionNumber | undefined): string {
  const unit = number?.symbol || number?.unit;
  return unit ? `${writeNumber(value)}\u00A0${unit}` : writeNumber(value);
}
