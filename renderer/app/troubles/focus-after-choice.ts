import { questionIds } from "../../form/question-ids.ts";

const BOX = "input:enabled, select:enabled, textarea:enabled, button";

/** The first box of a question of the page; the question itself when it has none to fill. */
export function boxOfQuestion(item: string): HTMLElement | null {
  const question = document.getElementById(questionIds(item).anchor);
  return question?.querySelector<HTMLElement>(BOX) ?? question;
}

/**
 * The button that settled something goes, and the focus with it: what it settled takes it, or the page
 * when that is not in sight.
 */
export function focusAfterChoice(item: string | undefined): void {
  setTimeout(() => {
    const box = item === undefined ? null : boxOfQuestion(item);
    (box ?? document.getElementById("contenu"))?.focus({ preventScroll: box === null });
  });
}
