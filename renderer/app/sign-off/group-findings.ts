// The findings of a whole record, as one goes through them: by section, in the order of the
// questionnaire, those that prevent the signature first, those that are justified apart.

import type { FormPlan } from "../../../engine/index.ts";
import type { JudgedFinding } from "../api/sign-off-types.ts";
import { findingSection } from "../entry/finding-section.ts";
import type { SpokenFinding } from "../entry/name-lines.ts";
import type { QuestionIndex } from "../entry/question-index.ts";

export type ReviewedFinding = JudgedFinding & SpokenFinding;

export interface FindingGroup {
  /** Undefined for those whose questions are nowhere in the form. */
  readonly section: { readonly id: string; readonly title: string } | undefined;
  readonly findings: readonly ReviewedFinding[];
}

export interface GroupedFindings {
  readonly toTreat: readonly FindingGroup[];
  readonly justified: readonly ReviewedFinding[];
}

/** `apart` holds the subjects that go among the justified ones. */
export function groupFindings(
  findings: readonly ReviewedFinding[],
  plan: Pick<FormPlan, "sections">,
  index: QuestionIndex,
  apart: ReadonlySet<string>,
): GroupedFindings {
  const isApart = ({ severity, subject }: ReviewedFinding) =>
    severity === "advisory" && apart.has(subject);
  const left = findings.filter((finding) => !isApart(finding));
  const groups = [...plan.sections, undefined].map((section) => ({
    section: section && { id: section.id, title: section.title },
    findings: blockingFirst(left.filter((one) => findingSection(one, index) === section?.id)),
  }));
  return {
    toTreat: groups.filter((group) => group.findings.length > 0),
    justified: findings.filter(isApart),
  };
}

export function isToTreat({ severity, justification }: JudgedFinding): boolean {
  return severity === "blocking" || justification === null;
}

function blockingFirst(findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] {
  const isBlocking = ({ severity }: ReviewedFinding) => severity === "blocking";
  return [...findings.filter(isBlocking), ...findings.filter((one) => !isBlocking(one))];
}
