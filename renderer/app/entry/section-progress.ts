import type { Answers, FormSection } from "../../../engine/index.ts";

export interface Progress {
  readonly answered: number;
  readonly expected: number;
}

/**
 * How far a section is: its visible compulsory questions, and those that are complete. `missing`
 * holds the items that the calculation still awaits (a breakdown begun is not complete), `faulty`
 * those whose text is to be corrected: an earlier answer does not stand for them.
 */
export function sectionProgress(
  section: FormSection,
  answers: Answers,
  visible: ReadonlySet<string>,
  missing: ReadonlySet<string>,
  faulty: ReadonlySet<string>,
): Progress {
  const expected = section.questions.filter(({ id, required }) => required && visible.has(id));
  const answered = expected.filter(
    ({ id }) => answers[id] !== undefined && !missing.has(id) && !faulty.has(id),
  );
  return { answered: answered.length, expected: expected.length };
}
