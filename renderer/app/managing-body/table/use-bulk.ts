// Many cells at once, by a paste or a copy: told in one sentence, and undone in one gesture.

import { useCallback, useMemo, useRef, useState } from "react";
import { type ChangedCell, changeMany, type Keep, undoChanges } from "./change-many.ts";
import type { TableAccess } from "./table-access.ts";
import { undoSentence } from "./table-sentences.ts";

export interface Bulk {
  /** What was done last, until the next change of the kind. */
  readonly done: string | undefined;
  readonly undo: () => void;
  /** Runs `act`, which says what it did; the cells that it names can be given back. */
  readonly run: (act: (keep: Keep) => string) => void;
}

export function useBulk(access: TableAccess, announce: (sentence: string) => void): Bulk {
  const [done, setDone] = useState<string>();
  const changed = useRef<readonly ChangedCell[]>([]);
  const run = useCallback(
    (act: (keep: Keep) => string) => {
      let sentence = "";
      changed.current = changeMany(access, (keep) => {
        sentence = act(keep);
      });
      setDone(changed.current.length === 0 ? undefined : sentence);
      announce(sentence);
    },
    [access, announce],
  );
  const undo = useCallback(() => {
    const left = undoChanges(access, changed.current);
    changed.current = [];
    setDone(undefined);
    announce(undoSentence(left.length));
  }, [access, announce]);
  return useMemo(() => ({ done, undo, run }), [done, undo, run]);
}
