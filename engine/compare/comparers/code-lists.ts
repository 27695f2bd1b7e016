// The closed lists of answers.
import type { CodeList } from "../../model/code-list.ts";
import type { Change } from "../change.ts";
import { compareOptions } from "../compare-options.ts";
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { subjectOf } from "../subjects.ts";

/** A list that is new or gone says nothing of its own: the items that use it do. */
export const compareCodeLists: Comparer = (comparison) =>
  comparison.after.codeLists.flatMap((list) => {
    const former = comparison.before.codeLists.find(({ id }) => id === list.id);
    return former === undefined ? [] : compareCodeList(former, list, movedKeys(list, comparison));
  });

function compareCodeList(
  before: CodeList,
  after: CodeList,
  moved: ReadonlyMap<string, string>,
): readonly Change[] {
  const subject = subjectOf.codeList(after);
  const at = { at: after.origin };
  const { added, removed, relabelled, isReordered } = compareOptions(before, after, moved);
  return [
    ...(removed.length === 0
      ? []
      : [describeDifference("optionRemoved", subject, { names: removed }, at)]),
    ...(added.length === 0
      ? []
      : [describeDifference("optionAdded", subject, { names: added }, at)]),
    ...(relabelled.length === 0
      ? []
      : [describeDifference("optionRelabelled", subject, { names: relabelled }, at)]),
    ...(isReordered ? [describeDifference("reordered", subject, {}, at)] : []),
  ];
}

/** This year's key → last year's, as the items that use the list say. */
function movedKeys(
  { id }: CodeList,
  { itemsAfter, evolutions }: Parameters<Comparer>[0],
): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const evolution of evolutions.values()) {
    const shape = itemsAfter.get(evolution.of[0] ?? "")?.shape;
    const uses =
      (shape?.type === "choice" || shape?.type === "multipleChoice") && shape.list.id === id;
    if (uses) for (const [to, from] of Object.entries(evolution.moved)) moved.set(to, from);
  }
  return moved;
}
