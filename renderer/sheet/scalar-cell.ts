import {
  type Answers,
  formatNumber,
  type Question,
  type QuestionField,
} from "../../engine/index.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { figureCell } from "./figure-cell.ts";

/**
 * The cell of a question that has only one, or of a field of a list. `list` is where its options
 * stand, if it has any.
 */
export function scalarCell(
  question: Question | QuestionField,
  answer: Answers[string] | undefined,
  list: string | undefined,
): AnswerCell {
  if (question.number !== undefined) return figureCell(question.number, answer);
  if (question.type === "date") return dateCell(answer);
  if (list !== undefined) return listCell(question, answer, list);
  const maximum = question.maximumLength ?? 32_000;
  return {
    cell: {
      value: typeof answer === "string" ? answer : null,
      // The text format: an answer that begins with an equals sign stays a text when it is edited.
      style: { kind: "answerText", numberFormat: "@" },
    },
    rule: { type: "length", maximum },
    message: `Un texte d’au plus ${formatNumber(maximum, 0)} caractères est attendu.`,
  };
}

function dateCell(answer: Answers[string] | undefined): AnswerCell {
  return {
    cell: {
      value: typeof answer === "string" ? new Date(`${answer}T00:00:00Z`) : null,
      style: { kind: "answer", numberFormat: "dd/mm/yyyy" },
    },
    rule: { type: "date" },
    message: "Une date est attendue, sous la forme jj/mm/aaaa.",
  };
}

function listCell(
  question: Pick<Question, "options">,
  answer: Answers[string] | undefined,
  source: string,
): AnswerCell {
  const label = question.options?.find(({ key }) => key === answer)?.label;
  const value = label ?? (typeof answer === "string" ? answer : null);
  return {
    cell: { value, style: { kind: "answerText" } },
    rule: { type: "list", source },
    message: "Choisissez une réponse dans la liste.",
  };
}
