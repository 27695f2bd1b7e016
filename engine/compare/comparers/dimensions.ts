// The lines of breakdowns: which, in which order, part of what, with which weight, for whom.
import type { CodeList, Option } from "../../model/code-list.ts";
import type { Change } from "../change.ts";
import { compareOptions } from "../compare-options.ts";
import type { Comparer } from "../comparison.ts";
import { type ChangeKind, describeDifference } from "../describe-difference.ts";
import { setDifference } from "../set-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareDimensions: Comparer = ({ before, after, evolutions, itemsAfter }) => {
  const known = new Set(before.categories.map(({ code }) => code));
  return after.dimensions.flatMap((dimension) => {
    const former = before.dimensions.find(({ id }) => id === dimension.id);
    if (former === undefined) return [];
    const moved = new Map<string, string>();
    for (const { of, moved: keys } of evolutions.values()) {
      const shape = itemsAfter.get(of[0] ?? "")?.shape;
      const uses =
        (shape?.type === "breakdown" || shape?.type === "table") &&
        shape.dimension.id === dimension.id;
      if (uses) for (const [to, from] of Object.entries(keys)) moved.set(to, from);
    }
    return compareDimension(former, dimension, moved, known);
  });
};

type LineKind = Extract<
  ChangeKind,
  | "lineRemoved"
  | "lineAdded"
  | "lineStructureChanged"
  | "weightChanged"
  | "lineScopeChanged"
  | "optionRelabelled"
>;

function compareDimension(
  before: CodeList,
  after: CodeList,
  moved: ReadonlyMap<string, string>,
  /** Categories of both years: what a new one is asked is told with it. */
  known: ReadonlySet<string>,
): readonly Change[] {
  const subject = subjectOf.dimension(after);
  const at = { at: after.origin };
  const { added, removed, relabelled, isReordered, kept } = compareOptions(before, after, moved);
  const where = (differs: (old: Option, now: Option) => boolean): readonly string[] =>
    kept.filter(([old, now]) => differs(old, now)).map(([, { label }]) => label);
  const groups: readonly (readonly [LineKind, readonly string[]])[] = [
    ["lineRemoved", removed],
    ["lineStructureChanged", where((old, now) => !isSameParent(old, now, moved))],
    ["weightChanged", where((old, now) => !isSame(old.attributes, now.attributes))],
    ["lineAdded", added],
    [
      "lineScopeChanged",
      where((old, now) => {
        const kept = now.appliesTo.filter((category) => known.has(category));
        return (
          setDifference(old.appliesTo, kept).joined.length > 0 || kept.length < old.appliesTo.length
        );
      }),
    ],
    ["optionRelabelled", relabelled],
  ];
  return [
    ...groups.flatMap(([kind, names]) =>
      names.length === 0 ? [] : [describeDifference(kind, subject, { names }, at)],
    ),
    ...(isReordered ? [describeDifference("reordered", subject, {}, at)] : []),
  ];
}

function isSameParent(old: Option, now: Option, moved: ReadonlyMap<string, string>): boolean {
  const parent = now.parent === undefined ? undefined : (moved.get(now.parent) ?? now.parent);
  return old.parent === parent;
}

/** Plain data in a fixed order: their text says it. */
function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
