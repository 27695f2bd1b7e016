// Where misunderstood text waits to be corrected, from one section to another and across visits.

import type { Draft } from "./draft.ts";

/** Drafts by cell (`item`, `item.line`, `item.line.column`). Snapshots change only by `set`. */
export interface DraftStore {
  readonly get: (cell: string) => Draft | undefined;
  readonly set: (cell: string, draft: Draft | undefined) => void;
  readonly all: () => ReadonlyMap<string, Draft>;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * A store that begins with `initial` and tells `persist` of each change.
 * `persist` receives every draft, settled or not: a closed tab loses nothing.
 */
export function createDraftStore(
  initial: ReadonlyMap<string, Draft>,
  persist: (drafts: ReadonlyMap<string, Draft>) => void,
): DraftStore {
  let drafts = initial;
  const listeners = new Set<() => void>();
  return {
    get: (cell) => drafts.get(cell),
    all: () => drafts,
    set: (cell, draft) => {
      if (draft === undefined && !drafts.has(cell)) return;
      const next = new Map(drafts);
      if (draft === undefined) next.delete(cell);
      else next.set(cell, draft);
      drafts = next;
      persist(drafts);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
