import type { Question } from "../../../engine/index.ts";

const YES_NO = [
  { key: "oui", label: "Oui" },
  { key: "non", label: "Non" },
] as const;

/** The answers that a question proposes, in order. */
export function optionsOf(
  question: Pick<Question, "type" | "options">,
): readonly { readonly key: string; readonly label: string }[] {
  return question.type === "yesNo" ? YES_NO : (question.options ?? []);
}
