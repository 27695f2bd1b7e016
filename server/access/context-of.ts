import type { Answers } from "../../engine/index.ts";
import type { Sight } from "./sight.ts";

/** Of the answers in force, those elsewhere that decide which of a guest's questions arise. */
export function contextOf(answers: Answers, { context }: Sight): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([item]) => context.has(item)));
}
