import type { ReactNode } from "react";
import { useMemo } from "react";
import type { EstablishmentRecord } from "../../api/types.ts";
import { CommonAnswersContext } from "./common-answers-context.ts";

interface CommonAnswersProviderProps {
  readonly year: string;
  readonly record: EstablishmentRecord;
  readonly children: ReactNode;
}

/** Hands the managing body's answers to the questions that it may answer. */
export function CommonAnswersProvider({ year, record, children }: CommonAnswersProviderProps) {
  const { establishment, common } = record;
  const { managingBodyFiness: bodyFiness, managingBody: bodyName } = establishment;
  const answers = useMemo(
    () => ({ year, bodyFiness, bodyName, common }),
    [year, bodyFiness, bodyName, common],
  );
  return <CommonAnswersContext value={answers}>{children}</CommonAnswersContext>;
}
