// What a workbook offered when it was written, and nobody has changed: it is no answer by itself.

import type { Answer, Question } from "../../engine/index.ts";
import type { ReadItem } from "../../renderer/index.ts";
import { type AnswerParts, answerParts, type Part, sameParts, sayParts } from "./answer-parts.ts";
import { isTakenWhole, keepParts } from "./keep-parts.ts";

/** The answer that one workbook gives to a question. */
export interface GridSource {
  readonly file: string;
  readonly item: ReadItem;
  readonly parts: AnswerParts;
}

/** An answer that a workbook offered and that nobody has changed, where the record has none. */
export interface ProposedAnswer {
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  /** In words, its lines one after the other. */
  readonly value: string;
  readonly file: string;
  /** « feuille!cellule » of its first cell. */
  readonly place: string;
  readonly answer: Answer;
}

/**
 * A breakdown of which one figure was changed is given with the others, but a figure that is as the
 * workbook was made never stands against a present one: the record is newer.
 */
export function withoutUntouched(
  question: Question,
  present: AnswerParts,
  source: GridSource,
): GridSource {
  const { item, parts } = source;
  if (isTakenWhole(question) || item.printed === undefined) return source;
  const printed = answerParts(question, item.printed);
  const isGiven = (pointer: string, part: Part) =>
    !present.has(pointer) || !sameParts(part, printed.get(pointer));
  const answer = keepParts(question, item.answer, isGiven);
  if (answer === undefined) return { ...source, parts: new Map() };
  const kept = [...parts].filter(([pointer, part]) => isGiven(pointer, part));
  return { ...source, item: { ...item, answer }, parts: new Map(kept) };
}

export function describeProposal(
  question: Question,
  { file, item, parts }: GridSource,
): ProposedAnswer {
  const { id, reference, label } = question;
  const [place = ""] = item.places.values();
  const value = sayParts(question, parts);
  return { item: id, reference, label, value, file, place, answer: item.answer };
}
