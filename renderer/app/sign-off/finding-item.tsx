import { memo } from "react";
import { fr } from "../../form/french.ts";
import { findingAbout, findingWord } from "../entry/finding-note.tsx";
import { QuestionLinks } from "../entry/question-links.tsx";
import { JustificationBox } from "../justification/justification-box.tsx";
import { useJustification } from "../justification/use-justification.ts";
import type { ReviewedFinding } from "./group-findings.ts";

interface FindingItemProps {
  readonly finding: ReviewedFinding;
}

/** One control that speaks: what it says, the way to its questions, and why the answer stands. */
export const FindingItem = memo(
  function FindingItem({ finding }: FindingItemProps) {
    const { value } = useJustification(finding.subject);
    const blocking = finding.severity === "blocking";
    const tone = blocking
      ? "notice-error"
      : value === null
        ? "notice-warning"
        : "finding-justified";
    return (
      <li className={`notice ${tone} finding`}>
        <p>
          <strong>{findingWord(finding)}</strong> {fr`${finding.message}`}
        </p>
        {blocking && (
          <p className="finding-effect">{fr`Empêche la signature, pas l'enregistrement.`}</p>
        )}
        <QuestionLinks cells={finding.items} />
        {!blocking && <JustificationBox subject={finding.subject} about={findingAbout(finding)} />}
      </li>
    );
  },
  (one, other) => JSON.stringify(one.finding) === JSON.stringify(other.finding),
);
