import { useMemo } from "react";
import { commonAnswers, effectiveAnswers, ownAnswers } from "../entry/effective-answers.ts";
import type { Entry } from "../entry/load-entry.ts";
import { useVisible } from "../entry/use-visible.ts";
import { useSaving } from "../saving/save-context.ts";

/** The questions that arise with the answers as they stand here, saved or on their way. */
export function useVisibleHere({ plan, record, calculation }: Entry): ReadonlySet<string> {
  const known = useSaving((state) => state.known);
  const unsaved = useSaving((state) => state.unsaved);
  const { common, previous } = record;
  const submission = useMemo(
    () => ({
      campaign: plan.campaign,
      category: plan.category.code,
      answers: effectiveAnswers(commonAnswers(common), ownAnswers({ known, unsaved })),
      ...(previous === undefined ? {} : { previous }),
    }),
    [plan, common, previous, known, unsaved],
  );
  return useVisible(calculation, submission);
}
