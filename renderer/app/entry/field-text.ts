import type { QuestionField } from "../../../engine/index.ts";
import { textOf } from "./answer-text.ts";
import { figureText } from "./figure-text.ts";

/** What a field of a line holds, as a person would say it; undefined when it holds nothing. */
export function fieldText(
  field: QuestionField,
  value: number | string | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? textOf(field, value) : figureText(value, field.number);
}
