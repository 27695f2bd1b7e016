import { useMemo, useRef } from "react";
import type { Answers, FormSection } from "../../../engine/index.ts";

/** The answers of one section; the same object as long as none of them changes. */
export function useSectionAnswers(section: FormSection, answers: Answers): Answers {
  const last = useRef<Answers>({});
  return useMemo(() => {
    const entries = section.questions
      .filter(({ id }) => answers[id] !== undefined)
      .map(({ id }) => [id, answers[id]] as const);
    const same =
      entries.length === Object.keys(last.current).length &&
      entries.every(([id, answer]) => last.current[id] === answer);
    if (!same) last.current = Object.fromEntries(entries) as Answers;
    return last.current;
  }, [section, answers]);
}
