import type { ReactNode } from "react";
import { fr } from "../../form/french.ts";
import type { SpokenFinding } from "./name-lines.ts";

interface FindingNoteProps {
  readonly finding: SpokenFinding;
  /** Links to the questions concerned, where they are not in sight. */
  readonly children?: ReactNode;
}

/** One control that speaks: what it says, and whether it prevents signing off. */
export function FindingNote({ finding, children }: FindingNoteProps) {
  const blocking = finding.severity === "blocking";
  const word = blocking ? "Incohérence" : "À vérifier";
  const { lineLabel } = finding;
  return (
    <div className={blocking ? "notice notice-error finding" : "notice notice-warning finding"}>
      <p>
        <strong>{lineLabel === undefined ? fr`${word} :` : fr`${word}, ${lineLabel} :`}</strong>{" "}
        {finding.message}
      </p>
      {children}
    </div>
  );
}
