// Two states of one item, property by property.
import type { DataElement, NumberShape, Shape } from "../model/data-element.ts";
import { canonicalFormula } from "./canonical-formula.ts";
import type { Change } from "./change.ts";
import { compareList } from "./compare-list.ts";
import { compareNumber } from "./compare-number.ts";
import type { Comparison } from "./comparison.ts";
import { describeDifference } from "./describe-difference.ts";
import { followYear } from "./follow-year.ts";
import { setDifference } from "./set-difference.ts";
import { subjectOf } from "./subjects.ts";
import { typeName } from "./type-name.ts";

/** Every difference between two states of the same item, gravest kinds first. */
export function compareItem(
  before: DataElement,
  after: DataElement,
  comparison: Comparison,
): readonly Change[] {
  return [
    ...compareShape(before, after),
    ...compareAsking(before, after, comparison),
    ...compareScope(before, after),
    ...compareWords(before, after),
  ];
}

function compareShape(before: DataElement, after: DataElement): readonly Change[] {
  const subject = subjectOf.item(after);
  const at = { at: after.origin };
  const [old, now] = [before.shape, after.shape];
  if (typeName(old) !== typeName(now)) {
    const words = { before: typeName(old), after: typeName(now), ...at };
    return [describeDifference("typeChanged", subject, {}, words)];
  }
  const changes: Change[] = [];
  if (old.type === "list" && now.type === "list") changes.push(...compareList(old, now, after));
  const [oldNumber, number] = [numberOf(old), numberOf(now)];
  if (oldNumber !== undefined && number !== undefined) {
    changes.push(...compareNumber(oldNumber, number, after));
  }
  if (old.type === "breakdown" && now.type === "breakdown" && old.total !== now.total) {
    changes.push(describeDifference("totalChanged", subject, {}, at));
  }
  if (old.type === "table" && now.type === "table") {
    const { joined, left } = setDifference(
      old.columns.map(({ id }) => id),
      now.columns.map(({ id }) => id),
    );
    if (left.length > 0) {
      const facts = { added: joined, removed: left };
      changes.push(describeDifference("columnsChanged", subject, facts, at));
    } else if (joined.length > 0) {
      changes.push(describeDifference("columnAdded", subject, { names: joined }, at));
    }
    for (const column of now.columns) {
      const former = old.columns.find(({ id }) => id === column.id);
      if (former !== undefined) changes.push(...compareNumber(former.value, column.value, after));
    }
  }
  return changes;
}

function numberOf(shape: Shape): NumberShape | undefined {
  return shape.type === "number" || shape.type === "breakdown" ? shape.value : undefined;
}

function compareAsking(
  before: DataElement,
  after: DataElement,
  comparison: Comparison,
): readonly Change[] {
  const subject = subjectOf.item(after);
  const at = { at: after.origin };
  const changes: Change[] = [];
  if (before.required !== after.required) {
    const kind = after.required ? "becameRequired" : "becameOptional";
    changes.push(describeDifference(kind, subject, {}, at));
  }
  if (before.level !== after.level) {
    changes.push(describeDifference("levelChanged", subject, { level: after.level }, at));
  }
  if (before.carryOver !== after.carryOver) {
    const facts = { carried: after.carryOver };
    changes.push(describeDifference("carryOverChanged", subject, facts, at));
  }
  if (before.registerKey !== after.registerKey) {
    const words = { before: before.registerKey ?? "", after: after.registerKey ?? "", ...at };
    changes.push(describeDifference("registerKeyChanged", subject, {}, words));
  }
  if (before.whenBlank !== after.whenBlank) {
    changes.push(describeDifference("blankMeaningChanged", subject, {}, at));
  }
  const [old, now] = [conditionOf(before), conditionOf(after)];
  if (old !== now) {
    const words = { before: old || "toujours posée", after: now || "toujours posée", ...at };
    const kind = followYear(old, comparison) === now ? "datesFollow" : "conditionChanged";
    changes.push(describeDifference(kind, subject, {}, words));
  }
  if (before.published !== after.published) {
    const facts = { published: after.published };
    changes.push(describeDifference("publicationChanged", subject, facts, at));
  }
  return changes;
}

function conditionOf({ visibleWhen }: DataElement): string {
  return visibleWhen === undefined ? "" : canonicalFormula(visibleWhen);
}

function compareScope(before: DataElement, after: DataElement): readonly Change[] {
  const subject = subjectOf.item(after);
  const { joined, left } = setDifference(before.appliesTo, after.appliesTo);
  const changes: Change[] = [];
  if (joined.length > 0) {
    const extra = { categories: joined, at: after.origin };
    changes.push(describeDifference("scopeExtended", subject, { joined }, extra));
  }
  if (left.length > 0) {
    const extra = { categories: left, at: after.origin };
    changes.push(describeDifference("scopeReduced", subject, { left }, extra));
  }
  return changes;
}

function compareWords(before: DataElement, after: DataElement): readonly Change[] {
  const subject = subjectOf.item(after);
  const at = { at: after.origin };
  const changes: Change[] = [];
  if (before.label !== after.label) {
    const words = { before: before.label, after: after.label, ...at };
    changes.push(describeDifference("relabelled", subject, {}, words));
  }
  if (before.reference !== after.reference) {
    const words = { before: before.reference, after: after.reference, ...at };
    changes.push(describeDifference("renumbered", subject, {}, words));
  }
  if (before.block !== after.block) {
    const words = { before: before.block, after: after.block, ...at };
    changes.push(describeDifference("movedToBlock", subject, {}, words));
  }
  const guidance = [before.guidance ?? "", after.guidance ?? ""] as const;
  if (guidance[0] !== guidance[1]) {
    const words = { before: guidance[0], after: guidance[1], ...at };
    changes.push(describeDifference("reworded", subject, { texts: ["consigne"] }, words));
  }
  if (before.whereToFind !== after.whereToFind) {
    const words = { before: before.whereToFind ?? "", after: after.whereToFind ?? "", ...at };
    changes.push(describeDifference("reworded", subject, { texts: ["où trouver"] }, words));
  }
  if (before.legalReference !== after.legalReference) {
    const words = { before: before.legalReference ?? "", after: after.legalReference ?? "", ...at };
    changes.push(describeDifference("legalReferenceChanged", subject, {}, words));
  }
  return changes;
}
