import type { ReactNode } from "react";
import { useMemo } from "react";
import { AllAnswers } from "../../form/all-answers.ts";
import { VisibleQuestions } from "../../form/visible-questions.ts";
import { CommonAnswersProvider } from "../managing-body/common-answer/common-answers-provider.tsx";
import { ComputedContext, FindingsContext } from "./entry-contexts.ts";
import { RecordContext } from "./record-context.ts";
import { useGridBeingFilled } from "./use-grid-being-filled.ts";
import type { OpenRecord } from "./use-record.ts";
import { useStableFindings } from "./use-stable-findings.ts";

interface RecordProvidersProps {
  readonly open: OpenRecord;
  readonly children: ReactNode;
}

/** Hands the open record to all that shows a part of it. */
export function RecordProviders({ open, children }: RecordProvidersProps) {
  const all = useStableFindings(open.computed.findings);
  const filling = useGridBeingFilled(open.answers);
  const findings = useMemo(
    () => (filling === undefined ? all : all.filter(({ items }) => !items.includes(filling))),
    [all, filling],
  );
  return (
    <RecordContext value={open.access}>
      <AllAnswers value={open.answers}>
        <VisibleQuestions value={open.visible}>
          <ComputedContext value={open.computed}>
            <CommonAnswersProvider year={open.entry.plan.campaign} record={open.entry.record}>
              <FindingsContext value={findings}>{children}</FindingsContext>
            </CommonAnswersProvider>
          </ComputedContext>
        </VisibleQuestions>
      </AllAnswers>
    </RecordContext>
  );
}
