// Where the focus goes when a box opens in the place of the common answer, or gives way to it.

import { questionIds } from "../../../form/question-ids.ts";

/** The first box of the question, once it is there. */
export function focusQuestion(item: string): void {
  setTimeout(() => {
    const question = document.getElementById(questionIds(item).anchor);
    question?.querySelector<HTMLElement>(".question-box input, .question-box select")?.focus();
  });
}

let left: string | undefined;

/** The box of the question is about to leave the page, and the focus with it. */
export function leaveQuestion(item: string): void {
  left = item;
}

/** Told once. */
export function wasJustLeft(item: string): boolean {
  const found = left === item;
  if (found) left = undefined;
  return found;
}
