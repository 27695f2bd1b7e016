import type { Question } from "../../engine/index.ts";
import { NOT_ANSWERED } from "../print/view/not-answered.ts";
import type { GridContext } from "./grid-layout.ts";

/** What stands beside an empty answer: « non renseigné » only where an answer is due. */
export function blankWord(question: Question, { options }: GridContext): string {
  const visibility = options.visibility?.[question.id];
  if (visibility === "hidden" || visibility === "notAsked") return "sans objet";
  if (!question.required) return "facultatif";
  // The condition lives in other cells, which may change: only what is known now is said.
  if (question.condition !== undefined && visibility !== "asked") {
    return "si la condition est remplie";
  }
  return NOT_ANSWERED;
}
