// Where an establishment answers otherwise than its managing body does for all its own.

import type { Visibility } from "../../engine/index.ts";
import type { Questions } from "../form-plan.ts";
import type { Justification } from "../store/justification.ts";
import type { EstablishmentRecord } from "../submission-of.ts";
import { type AnswerInWords, isSameAnswer, putInWords } from "./answer-in-words.ts";

/** `value` is the establishment's own. */
export interface Departure extends AnswerInWords {
  /** What its justification stands under. */
  readonly subject: string;
  /** The managing body's answer, in words. */
  readonly common: string;
  /** Null: nobody said why. */
  readonly justification: Justification | null;
}

/** Of questions that arise: an answer that is about to be dropped departs from nothing. */
export function findDepartures(
  { answers, common, justifications }: EstablishmentRecord,
  questions: Questions,
  visibility: Readonly<Record<string, Visibility>>,
): readonly Departure[] {
  return [...common].flatMap(([item, { value: shared }]) => {
    const own = answers.get(item)?.value ?? null;
    if (own === null || shared === null || visibility[item] === "hidden") return [];
    if (isSameAnswer(questions, item, own, shared)) return [];
    const subject = `item:${item}`;
    const justification = justifications.get(subject)?.value ?? null;
    return [
      {
        ...putInWords(questions, item, own),
        subject,
        common: putInWords(questions, item, shared).value,
        justification,
      },
    ];
  });
}
