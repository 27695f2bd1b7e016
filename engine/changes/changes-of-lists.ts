import type { Change } from "../compare/change.ts";
import { listsOf } from "../compare/lists-of.ts";
import type { CodeList } from "../model/code-list.ts";
import type { DataElement } from "../model/data-element.ts";
import type { ChangesReading } from "./reading.ts";

/** Of the lists that it uses both years, when the category is proposed something else of them. */
export function changesOfLists(
  former: DataElement | undefined,
  item: DataElement,
  { changesOf, comparison, category }: ChangesReading,
): readonly Change[] {
  if (former === undefined) return [];
  const kept = listsOf(item.shape).filter((id) => listsOf(former.shape).includes(id));
  return kept.flatMap((id) => {
    const changes = [...changesOf("codeList", id), ...changesOf("dimension", id)];
    const [old, now] = [comparison.before, comparison.after].map((campaign) =>
      [...campaign.codeLists, ...campaign.dimensions].find((list) => list.id === id),
    );
    return category !== undefined && isSameFor(category, old, now) ? [] : changes;
  });
}

function isSameFor(category: string, ...lists: readonly (CodeList | undefined)[]): boolean {
  const [old, now] = lists.map((list) =>
    JSON.stringify(
      list?.options
        .filter(({ appliesTo }) => appliesTo.includes(category))
        .map(({ key, label, parent, attributes }) => [key, label, parent, attributes]),
    ),
  );
  return old === now;
}
