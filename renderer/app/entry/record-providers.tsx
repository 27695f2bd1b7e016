import type { ReactNode } from "react";
import { AllAnswers } from "../../form/all-answers.ts";
import { VisibleQuestions } from "../../form/visible-questions.ts";
import { ComputedContext, FindingsContext } from "./entry-contexts.ts";
import { RecordContext } from "./record-context.ts";
import type { OpenRecord } from "./use-record.ts";
import { useStableFindings } from "./use-stable-findings.ts";

interface RecordProvidersProps {
  readonly open: OpenRecord;
  readonly children: ReactNode;
}

/** Hands the open record to all that shows a part of it. */
export function RecordProviders({ open, children }: RecordProvidersProps) {
  const findings = useStableFindings(open.computed.calculation.findings);
  return (
    <RecordContext value={open.access}>
      <AllAnswers value={open.answers}>
        <VisibleQuestions value={open.visible}>
          <ComputedContext value={open.computed}>
            <FindingsContext value={findings}>{children}</FindingsContext>
          </ComputedContext>
        </VisibleQuestions>
      </AllAnswers>
    </RecordContext>
  );
}
