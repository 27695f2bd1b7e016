import { useRef, useSyncExternalStore } from "react";
import type { Draft } from "./draft.ts";
import type { DraftStore } from "./draft-store.ts";

/** The drafts of one question and of its cells; the same array until one of them changes. */
export function useQuestionDrafts(
  drafts: DraftStore,
  item: string,
): readonly (readonly [string, Draft])[] {
  const last = useRef<readonly (readonly [string, Draft])[]>([]);
  return useSyncExternalStore(drafts.subscribe, () => {
    const found = [...drafts.all()].filter(
      ([cell]) => cell === item || cell.startsWith(`${item}.`),
    );
    const same =
      found.length === last.current.length &&
      found.every(([, draft], index) => draft === last.current[index]?.[1]);
    if (!same) last.current = found;
    return last.current;
  });
}
