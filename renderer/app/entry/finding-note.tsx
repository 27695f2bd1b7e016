import type { ReactNode } from "react";
import { useContext } from "react";
import { fr } from "../../form/french.ts";
import { useFindingHome } from "../justification/finding-home.ts";
import { findingSubject } from "../justification/finding-subject.ts";
import { JustificationBox } from "../justification/justification-box.tsx";
import { JustificationGiven } from "../justification/justification-given.tsx";
import { useJustification } from "../justification/use-justification.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";
import type { SpokenFinding } from "./name-lines.ts";
import type { QuestionPlace } from "./question-index.ts";

interface FindingNoteProps {
  readonly finding: SpokenFinding;
  /** The question under which it is said; absent in a list. */
  readonly question?: string;
  /** Links to the questions concerned, where they are not in sight. */
  readonly children?: ReactNode;
}

/**
 * One control that speaks: what it says, and whether it prevents signing off. It is justified under
 * the first question that it concerns, and nowhere else.
 */
export function FindingNote({ finding, question, children }: FindingNoteProps) {
  const { value } = useJustification(findingSubject(finding));
  const home = useFindingHome(finding);
  const blocking = finding.severity === "blocking";
  const isHome = home?.question.id === question;
  const tone = blocking ? "notice-error" : value === null ? "notice-warning" : "finding-justified";
  return (
    <div className={`notice ${tone} finding`}>
      <p>
        <strong>{findingWord(finding)}</strong> {fr`${finding.message}`}
      </p>
      {blocking && (
        <p className="finding-effect">{fr`Empêche la signature, pas l'enregistrement.`}</p>
      )}
      {!blocking && isHome && (
        <JustificationBox subject={findingSubject(finding)} about={findingAbout(finding)} />
      )}
      {!blocking && !isHome && value !== null && (
        <JustificationGiven about={findingAbout(finding)} value={value} />
      )}
      {!blocking && question !== undefined && !isHome && home && <WayHome home={home} />}
      {children}
    </div>
  );
}

/** « Incohérence, dont infirmiers : » */
export function findingWord({ severity, lineLabel }: SpokenFinding): string {
  const word = severity === "blocking" ? "Incohérence" : "À vérifier";
  return lineLabel === undefined ? fr`${word} :` : fr`${word}, ${lineLabel} :`;
}

/** What a button is about, for those who hear it alone. */
export function findingAbout({ message, lineLabel }: SpokenFinding): string {
  return lineLabel === undefined ? fr`${message}` : fr`${lineLabel} : ${message}`;
}

function WayHome({ home }: { readonly home: QuestionPlace }) {
  const { year, finess } = useContext(EntryPlaceContext);
  const { question, section } = home;
  return (
    <p>
      <Link to={entryAddress({ year, finess, section, question: question.id })}>
        {fr`Justifier ou corriger à la question ${question.reference}`}
      </Link>
    </p>
  );
}
