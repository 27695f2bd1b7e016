import { useMemo, useRef } from "react";
import type { Submission } from "../../../engine/index.ts";
import type { CalculationModule } from "./calculation-module.ts";

/** Ids of the questions to show; the same set as long as it holds the same ids. */
export function useVisible(
  calculation: CalculationModule,
  submission: Submission,
): ReadonlySet<string> {
  const last = useRef<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const visibility = Object.entries(calculation.visibility(submission));
    const ids = visibility.filter(([, state]) => state === "asked").map(([id]) => id);
    const same = ids.length === last.current.size && ids.every((id) => last.current.has(id));
    if (!same) last.current = new Set(ids);
    return last.current;
  }, [calculation, submission]);
}
