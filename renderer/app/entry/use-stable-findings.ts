import { useMemo, useRef } from "react";
import type { SpokenFinding } from "./name-lines.ts";

/** The same array as long as the controls say the same: most answers change nothing to them. */
export function useStableFindings(findings: readonly SpokenFinding[]): readonly SpokenFinding[] {
  const last = useRef<readonly SpokenFinding[]>([]);
  return useMemo(() => {
    if (JSON.stringify(findings) !== JSON.stringify(last.current)) last.current = findings;
    return last.current;
  }, [findings]);
}
