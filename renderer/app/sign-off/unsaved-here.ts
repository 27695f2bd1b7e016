import { useEffect, useMemo, useState } from "react";
import { browserStorage } from "../saving/browser-storage.ts";
import { createDraftShelf } from "../saving/draft-shelf.ts";
import { useSaving } from "../saving/save-context.ts";
import { subjectOfKey } from "../saving/saved-value.ts";

/** What this browser still holds of a record, and the server does not. */
export interface UnsavedHere {
  /** Items, and how many justifications, on their way, in conflict or refused. */
  readonly items: readonly string[];
  readonly justifications: number;
  /** Items whose text could not be understood. */
  readonly faulty: readonly string[];
}

export function isAllSaved({ items, justifications, faulty }: UnsavedHere): boolean {
  return items.length + justifications + faulty.length === 0;
}

/** A text to be corrected waits for its question to arise again: it does not hold the signature back. */
export function useUnsavedHere(
  year: string,
  finess: string,
  visible: ReadonlySet<string>,
): UnsavedHere {
  const unsaved = useSaving((state) => state.unsaved);
  const faulty = useFaultyHere(year, finess);
  return useMemo(() => {
    const keys = [...unsaved.keys()];
    const items = keys.filter((key) => subjectOfKey(key) === undefined);
    return {
      items,
      justifications: keys.length - items.length,
      faulty: faulty.filter((item) => visible.has(item)),
    };
  }, [unsaved, faulty, visible]);
}

/** Read again when one comes back from the tab where they are corrected. */
function useFaultyHere(year: string, finess: string): readonly string[] {
  const read = () => {
    const cells = createDraftShelf(browserStorage(), year, finess).read().keys();
    return [...new Set([...cells].map((cell) => cell.split(".")[0] ?? cell))];
  };
  const [faulty, setFaulty] = useState(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is of the same record for the page's life.
  useEffect(() => {
    const again = () => setFaulty(read());
    window.addEventListener("focus", again);
    window.addEventListener("storage", again);
    return () => {
      window.removeEventListener("focus", again);
      window.removeEventListener("storage", again);
    };
  }, []);
  return faulty;
}
