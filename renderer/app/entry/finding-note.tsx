import type { ReactNode } from "react";
import type { Finding } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";

interface FindingNoteProps {
  readonly finding: Finding;
  /** Links to the questions concerned, where they are not in sight. */
  readonly children?: ReactNode;
}

/** One control that speaks: what it says, and whether it prevents signing off. */
export function FindingNote({ finding, children }: FindingNoteProps) {
  const blocking = finding.severity === "blocking";
  return (
    <div className={blocking ? "notice notice-error finding" : "notice notice-warning finding"}>
      <p>
        <strong>{blocking ? fr`Incohérence :` : fr`À vérifier :`}</strong> {finding.message}
      </p>
      {children}
    </div>
  );
}
