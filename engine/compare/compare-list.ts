// Two states of a list: its fields, how many lines it may have, how one line is called.
import type { DataElement, ListField, ScalarShape, Shape } from "../model/data-element.ts";
import type { Change } from "./change.ts";
import { compareNumber } from "./compare-number.ts";
import { type ChangeKind, describeDifference } from "./describe-difference.ts";
import { setDifference } from "./set-difference.ts";
import { subjectOf } from "./subjects.ts";
import { typeName } from "./type-name.ts";

type ListShape = Extract<Shape, { type: "list" }>;
type FieldsKind = Extract<ChangeKind, `fields${string}`>;

export function compareList(
  before: ListShape,
  after: ListShape,
  item: DataElement,
): readonly Change[] {
  const subject = subjectOf.item(item);
  const at = { at: item.origin };
  const kept = after.fields.flatMap((field): readonly (readonly [ListField, ListField])[] => {
    const former = before.fields.find(({ id }) => id === field.id);
    return former === undefined ? [] : [[former, field]];
  });
  const { joined, left } = setDifference(idsOf(before.fields), idsOf(after.fields));
  const where = (differs: (old: ListField, now: ListField) => boolean): readonly string[] =>
    kept.filter(([old, now]) => differs(old, now)).map(([, { label }]) => label);
  const groups: readonly (readonly [FieldsKind, readonly string[]])[] = [
    ["fieldsRemoved", labelsOf(before.fields, left)],
    ["fieldsAdded", labelsOf(after.fields, joined)],
    ["fieldsBecameRequired", where((old, now) => !old.required && now.required)],
    ["fieldsBecameOptional", where((old, now) => old.required && !now.required)],
    ["fieldsRelabelled", where((old, now) => old.label !== now.label)],
    ["fieldsReworded", where((old, now) => old.guidance !== now.guidance)],
  ];
  const oldOrder = idsOf(before.fields).filter((id) => !left.includes(id));
  const isReordered = kept.some(([old], rank) => old.id !== oldOrder[rank]);
  return [
    ...groups.flatMap(([kind, names]) =>
      names.length === 0 ? [] : [describeDifference(kind, subject, { names }, at)],
    ),
    ...kept.flatMap(([old, now]) => compareField(old, now, item)),
    ...compareSize(before, after, item),
    ...(isReordered ? [describeDifference("reordered", subject, {}, at)] : []),
  ];
}

/** The subject of what changed in one field is that field of the item. */
function compareField(before: ListField, after: ListField, item: DataElement): readonly Change[] {
  const field = { ...item, label: `${item.label}, ${after.label}` };
  const [old, now] = [before.shape, after.shape];
  if (typeName(old) !== typeName(now)) {
    const words = { before: typeName(old), after: typeName(now), at: item.origin };
    return [describeDifference("typeChanged", subjectOf.item(field), {}, words)];
  }
  if (old.type === "number" && now.type === "number") {
    return compareNumber(old.value, now.value, field);
  }
  const lengths = [lengthOf(old), lengthOf(now)] as const;
  if (lengths[0] === lengths[1]) return [];
  const kind = lengths[1] < lengths[0] ? "boundsNarrowed" : "boundsWidened";
  const [wasMost, most] = lengths.map((length) => `${length} caractères au plus`);
  const words = { before: wasMost ?? "", after: most ?? "", at: item.origin };
  return [describeDifference(kind, subjectOf.item(field), {}, words)];
}

function compareSize(before: ListShape, after: ListShape, item: DataElement): readonly Change[] {
  const subject = subjectOf.item(item);
  const sizes = { before: sizeOf(before), after: sizeOf(after), at: item.origin };
  const changes: Change[] = [];
  if (after.maximum < before.maximum) {
    changes.push(describeDifference("fewerLines", subject, {}, sizes));
  } else if (after.maximum > before.maximum) {
    changes.push(describeDifference("moreLines", subject, {}, sizes));
  }
  if (after.minimum !== before.minimum) {
    changes.push(describeDifference("leastLinesChanged", subject, {}, sizes));
  }
  if (after.line !== before.line) {
    const words = { before: before.line, after: after.line, at: item.origin };
    changes.push(describeDifference("reworded", subject, { texts: ["nom d'une ligne"] }, words));
  }
  return changes;
}

function sizeOf({ minimum, maximum }: ListShape): string {
  return `de ${minimum} à ${maximum} lignes`;
}

function lengthOf(shape: ScalarShape): number {
  return shape.type === "text" ? shape.maximumLength : 0;
}

function idsOf(fields: readonly ListField[]): readonly string[] {
  return fields.map(({ id }) => id);
}

function labelsOf(fields: readonly ListField[], ids: readonly string[]): readonly string[] {
  return fields.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}
