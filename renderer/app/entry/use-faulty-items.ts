import { useRef, useSyncExternalStore } from "react";
import type { DraftStore } from "../../form/drafts/draft-store.ts";
import { faultyItems } from "../../form/drafts/faulty-items.ts";

/**
 * The questions asked whose text is to be corrected; the same set as long as it holds the same
 * ones. What was typed in a question that no longer arises is kept, and waits for it.
 */
export function useFaultyItems(
  drafts: DraftStore,
  visible: ReadonlySet<string>,
): ReadonlySet<string> {
  const last = useRef<ReadonlySet<string>>(new Set());
  return useSyncExternalStore(drafts.subscribe, () => {
    const found = new Set([...faultyItems(drafts.all())].filter((item) => visible.has(item)));
    const same =
      found.size === last.current.size && [...found].every((item) => last.current.has(item));
    if (!same) last.current = found;
    return last.current;
  });
}
