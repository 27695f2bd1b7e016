// What is checked: controls new, gone, stricter, milder, otherwise worded.
import type { Control } from "../../model/control.ts";
import { canonicalFormula } from "../canonical-formula.ts";
import type { Change } from "../change.ts";
import type { Comparer, Comparison } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { followYear } from "../follow-year.ts";
import { setDifference } from "../set-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareControls: Comparer = (comparison) => [
  ...comparison.after.controls.flatMap((control) => {
    const former = comparison.before.controls.find(({ id }) => id === control.id);
    if (former !== undefined) return compareControl(former, control, comparison);
    const extra = { at: control.origin };
    return [describeDifference("controlAdded", subjectOf.control(control), {}, extra)];
  }),
  ...comparison.before.controls
    .filter(({ id }) => !comparison.after.controls.some((control) => control.id === id))
    .map((one) =>
      describeDifference("controlRemoved", subjectOf.control(one), {}, { at: one.origin }),
    ),
];

function compareControl(
  before: Control,
  after: Control,
  comparison: Comparison,
): readonly Change[] {
  const subject = subjectOf.control(after);
  const at = { at: after.origin };
  const changes: Change[] = [];
  const rules = [ruleOf(before), ruleOf(after)] as const;
  if (rules[0] !== rules[1]) {
    const words = { before: rules[0], after: rules[1], ...at };
    const kind = followYear(rules[0], comparison) === rules[1] ? "datesFollow" : "ruleChanged";
    changes.push(describeDifference(kind, subject, {}, words));
  }
  if (before.severity !== after.severity) {
    const kind = after.severity === "blocking" ? "severityRaised" : "severityLowered";
    changes.push(describeDifference(kind, subject, {}, at));
  }
  const { joined, left } = setDifference(before.appliesTo, after.appliesTo);
  if (joined.length > 0) {
    const extra = { categories: joined, ...at };
    changes.push(describeDifference("scopeExtended", subject, { joined }, extra));
  }
  if (left.length > 0) {
    const extra = { categories: left, ...at };
    changes.push(describeDifference("scopeReduced", subject, { left }, extra));
  }
  if (before.label !== after.label) {
    const words = { before: before.label, after: after.label, ...at };
    changes.push(describeDifference("relabelled", subject, {}, words));
  }
  if (before.message !== after.message) {
    const words = { before: before.message, after: after.message, ...at };
    changes.push(describeDifference("messageChanged", subject, {}, words));
  }
  return changes;
}

function ruleOf({ formula, tolerance, dimension }: Control): string {
  const rule = canonicalFormula(formula);
  const margin = tolerance === 0 ? "" : ` à ${tolerance} près`;
  return `${rule}${margin}${dimension === undefined ? "" : ` par ${dimension.id}`}`;
}
