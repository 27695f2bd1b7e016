// Every question that changes, each in one list.

import { compileAsked, compileGone } from "./compile-question-change.ts";
import { isReworded } from "./pair-item-texts.ts";
import type { PairedQuestion, PairedQuestions } from "./pair-questions.ts";
import type { ChangedQuestion, ChangesPlan } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";

type Lists = ChangesPlan["questions"];

/** What is new, broken or changed in the order of this year's form; what is gone in last year's. */
export function compileQuestions({ asked, gone }: PairedQuestions, reading: ChangesReading): Lists {
  const lists: Record<keyof Lists, ChangedQuestion[]> = {
    added: [],
    removed: gone.map((item) => compileGone(item, reading)),
    broken: [],
    reworded: [],
    adjusted: [],
  };
  for (const paired of asked) {
    const question = compileAsked(paired, reading);
    if (paired.formers.length === 0) lists.added.push(question);
    else if (reading.broken.has(paired.item.id)) lists.broken.push(question);
    else if (isMerelyReworded(paired, question, reading)) lists.reworded.push(question);
    else if (isChanged(question)) lists.adjusted.push(question);
  }
  return lists;
}

/** Of an evolution's reason nobody knows whether it leaves what is asked as it was. */
function isMerelyReworded(
  { item, formers }: PairedQuestion,
  { reason }: ChangedQuestion,
  reading: ChangesReading,
): boolean {
  const [former] = formers;
  if (former === undefined || formers.length > 1 || reason !== undefined) return false;
  return isReworded(former, item, reading);
}

function isChanged({ notes, texts, formers, reason }: ChangedQuestion): boolean {
  return notes.length + texts.length + formers.length > 0 || reason !== undefined;
}
