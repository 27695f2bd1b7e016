// A nomenclature or a dimension as the guide prints it: a list, with the lines that detail others inside them.

import type { GuidePlan } from "../../../engine/index.ts";
import { createMarkView, type MarkView } from "./mark-view.ts";

type GuideList = GuidePlan["codeLists"][number];

export interface ListView {
  readonly id: string;
  readonly label: string;
  readonly options: readonly OptionView[];
  readonly mark: MarkView;
}

export interface OptionView {
  readonly label: string;
  /** The categories it is kept to, in words; null when they are those of the whole list. */
  readonly categories: string | null;
  readonly children: readonly OptionView[];
}

/** The view of one list; `kind` begins its address, since lists and data elements may share an id. */
export function createListView(kind: string, list: GuideList): ListView {
  return {
    id: `${kind}-${list.id}`,
    label: list.label,
    options: nest(list.options, 0),
    mark: createMarkView(list.mark),
  };
}

/** Each option of this depth takes in the deeper ones that follow it. */
function nest(options: GuideList["options"], depth: number): readonly OptionView[] {
  return options.flatMap((option, index) => {
    if (option.depth !== depth) return [];
    const after = options.slice(index + 1);
    const end = after.findIndex((other) => other.depth <= depth);
    const inside = end === -1 ? after : after.slice(0, end);
    return [
      {
        label: option.label,
        categories: option.categories ?? null,
        children: nest(inside, depth + 1),
      },
    ];
  });
}
