// An answer in a few words, where there is no place to fill: « 45 personnes », « oui ».

import type { AnswerView } from "./answer-view.ts";

/** Null when nothing was answered. */
export function sayAnswer({ kind, choices, value, symbol }: AnswerView): string | null {
  if (kind === "choices") {
    const ticked = choices.filter((choice) => choice.ticked).map(({ label }) => label);
    return ticked.length === 0 ? null : ticked.join("\u202F; ");
  }
  return value !== null && symbol !== "" ? `${value}\u00A0${symbol}` : value;
}
