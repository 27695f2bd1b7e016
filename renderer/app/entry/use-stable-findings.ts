import { useMemo, useRef } from "react";
import type { Finding } from "../../../engine/index.ts";

/** The same array as long as the controls say the same: most answers change nothing to them. */
export function useStableFindings(findings: readonly Finding[]): readonly Finding[] {
  const last = useRef<readonly Finding[]>([]);
  return useMemo(() => {
    if (JSON.stringify(findings) !== JSON.stringify(last.current)) last.current = findings;
    return last.current;
  }, [findings]);
}
