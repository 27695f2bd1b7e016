import type { ReactNode } from "react";
import { useMemo } from "react";
import type { FormPlan } from "../../../engine/index.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { JustificationContext } from "./justification-context.ts";

interface JustificationProviderProps {
  readonly record: EstablishmentRecord;
  readonly plan: FormPlan;
  readonly announce: (sentence: string) => void;
  readonly children: ReactNode;
}

/** Hands what justifying needs to all the findings of a record. */
export function JustificationProvider(props: JustificationProviderProps) {
  const { record, plan, announce, children } = props;
  const access = useMemo(
    () => ({
      reasons: plan.reasons,
      lastYear: record.lastYearJustifications ?? {},
      editable: record.editable,
      announce,
    }),
    [record, plan, announce],
  );
  return <JustificationContext value={access}>{children}</JustificationContext>;
}
