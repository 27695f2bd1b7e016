// Where each section of a record stands: who has it, how far it is, who answered last.

import type { Answers, Finding, FormSection } from "../../../engine/index.ts";
import type { Delegation, Delegations } from "../api/delegation-types.ts";
import { findingSection } from "../entry/finding-section.ts";
import { indexQuestions } from "../entry/question-index.ts";
import { type Progress, sectionProgress } from "../entry/section-progress.ts";
import { findingSubject } from "../justification/finding-subject.ts";
import type { Team } from "./load-team.ts";

export interface OpenFindings {
  readonly blocking: number;
  readonly advisory: number;
}

export interface SectionState {
  readonly section: FormSection;
  readonly progress: Progress;
  /** Controls that are counted in it: those that prevent signing, those that nobody has justified. */
  readonly findings: OpenFindings;
  /** Links that are good, oldest first; none: the coordinator has it. */
  readonly holders: readonly Delegation[];
  readonly last: Delegations["activity"][string] | undefined;
}

export function sectionStates({
  entry,
  work,
}: Pick<Team, "entry" | "work">): readonly SectionState[] {
  const { plan, record, calculation } = entry;
  const answers = answersInForce(record);
  const { previous } = record;
  const submission = {
    campaign: plan.campaign,
    category: plan.category.code,
    answers,
    ...(previous === undefined ? {} : { previous }),
  };
  const { fill, findings } = calculation.calculate(submission);
  const asked = Object.entries(calculation.visibility(submission));
  const visible = new Set(asked.filter(([, state]) => state === "asked").map(([id]) => id));
  const missing = new Set(fill.missing);
  const open = findings.filter(
    (finding) => finding.severity === "blocking" || !isJustified(record, findingSubject(finding)),
  );
  const index = indexQuestions(plan);
  return plan.sections.map((section) => ({
    section,
    progress: sectionProgress(section, answers, visible, missing, new Set()),
    findings: countFindings(
      open.filter((finding) => findingSection(finding, index) === section.id),
    ),
    holders: work.delegations.filter(
      ({ sections, revoked }) => revoked === null && sections.includes(section.id),
    ),
    last: work.activity[section.id],
  }));
}

function countFindings(findings: readonly Finding[]): OpenFindings {
  const blocking = findings.filter(({ severity }) => severity === "blocking").length;
  return { blocking, advisory: findings.length - blocking };
}

/** The managing body's, then the establishment's own over them. */
function answersInForce({ common, answers }: Team["entry"]["record"]): Answers {
  const given = [...Object.entries(common), ...Object.entries(answers)].flatMap(
    ([item, { value }]) => (value === null ? [] : [[item, value] as const]),
  );
  return Object.fromEntries(given);
}

function isJustified({ justifications }: Team["entry"]["record"], subject: string): boolean {
  return (justifications[subject]?.value ?? null) !== null;
}
