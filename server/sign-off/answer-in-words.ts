import type { Answer } from "../../engine/index.ts";
import type { Questions } from "../form-plan.ts";
import { answerParts, sameParts, sayParts } from "../import/answer-parts.ts";

/** An answer as it is told to who is about to sign. */
export interface AnswerInWords {
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  readonly value: string;
}

const LONGEST = 300;

/** Of a question that the form no longer has, what was kept is told as it is. */
export function putInWords(questions: Questions, item: string, answer: Answer): AnswerInWords {
  const question = questions.get(item);
  if (question === undefined) {
    return { item, reference: "", label: item, value: clip(JSON.stringify(answer)) };
  }
  const { reference, label } = question;
  return { item, reference, label, value: clip(sayParts(question, answerParts(question, answer))) };
}

/** Whether two answers say the same: the order of lines and of options means nothing. */
export function isSameAnswer(
  questions: Questions,
  item: string,
  one: Answer,
  other: Answer,
): boolean {
  const question = questions.get(item);
  if (question === undefined) return JSON.stringify(one) === JSON.stringify(other);
  const [parts, others] = [answerParts(question, one), answerParts(question, other)];
  return (
    parts.size === others.size &&
    [...parts].every(([pointer, part]) => sameParts(part, others.get(pointer)))
  );
}

function clip(words: string): string {
  const characters = [...words];
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
