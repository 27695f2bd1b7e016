import type { Answer, Question } from "../../../engine/index.ts";
import { asGrid } from "../../form/fields/grid-answer.ts";
import { asLines } from "../../form/fields/list-answer.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { writeDate } from "../../form/reading/write-date.ts";
import { optionsOf } from "../../form/widgets/options-of.ts";
import { figureText } from "./figure-text.ts";

/** An answer as a person would say it: « 1 234,5 jours », « 31/12/2022 », « Oui ». */
export function answerText(question: Question, answer: Answer | null): string {
  if (answer === null) return fr`aucune réponse`;
  if (typeof answer === "number") return figureText(answer, question.number);
  if (typeof answer === "string") return textOf(question, answer);
  if (question.list) return plural(asLines(answer).length, "ligne", "lignes");
  if (Array.isArray(answer)) {
    return answer.map((key: string) => textOf(question, key)).join(", ");
  }
  const lines = Object.keys(asGrid(answer) ?? {}).length;
  return plural(lines, "ligne remplie", "lignes remplies");
}

/** A date or an option in words; a text as it is. */
export function textOf(question: Pick<Question, "type" | "options">, text: string): string {
  if (question.type === "date") return writeDate(text);
  return optionsOf(question).find(({ key }) => key === text)?.label ?? text;
}
