import type { Answers, Question } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import type { SpokenFinding } from "../name-lines.ts";

/** All that says how far a question is. */
export interface RecordState {
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  /** What the calculation still awaits: a breakdown begun is not complete. */
  readonly missing: ReadonlySet<string>;
  readonly faulty: ReadonlySet<string>;
  readonly findings: readonly SpokenFinding[];
}

/** How far a question is, in a word or two; why it is not asked when it is not. */
export function questionState(question: Question, state: RecordState): string {
  const { id, condition, required } = question;
  if (!state.visible.has(id)) {
    return condition === undefined ? fr`non posée` : fr`non posée ; elle se pose ${condition}`;
  }
  if (state.faulty.has(id)) return fr`à corriger`;
  const findings = state.findings.filter(({ items }) => items.includes(id));
  if (findings.some(({ severity }) => severity === "blocking")) return fr`incohérence`;
  if (findings.length > 0) return fr`à vérifier`;
  if (state.answers[id] === undefined) return required ? fr`à répondre` : fr`facultative`;
  return state.missing.has(id) ? fr`incomplète` : fr`répondue`;
}
