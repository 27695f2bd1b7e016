import { useContext, useMemo } from "react";
import { findingSubject } from "../justification/finding-subject.ts";
import { useSaving } from "../saving/save-context.ts";
import { knownJustification, type SaveState, unsavedJustification } from "../saving/save-state.ts";
import { FindingsContext } from "./entry-contexts.ts";
import type { SpokenFinding } from "./name-lines.ts";

/** The findings that somebody still has to answer: an advisory one that is justified is not. */
export function useOpenFindings(): readonly SpokenFinding[] {
  const findings = useContext(FindingsContext);
  const settled = useSaving((state) =>
    findings
      .filter((finding) => isSettled(finding, state))
      .map(findingSubject)
      .join(" "),
  );
  return useMemo(() => {
    const subjects = new Set(settled.split(" "));
    return findings.filter((finding) => !subjects.has(findingSubject(finding)));
  }, [findings, settled]);
}

function isSettled(finding: SpokenFinding, state: SaveState): boolean {
  if (finding.severity === "blocking") return false;
  const subject = findingSubject(finding);
  const given = unsavedJustification(state, subject) ?? knownJustification(state, subject);
  return (given?.value ?? null) !== null;
}
