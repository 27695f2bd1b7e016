// Texts that could not be understood, kept in the browser with the record they belong to.

import type { Draft } from "../../form/drafts/draft.ts";

export interface DraftShelf {
  readonly read: () => ReadonlyMap<string, Draft>;
  /** All those of this tab: what was there before and is no longer was corrected. */
  readonly write: (drafts: ReadonlyMap<string, Draft>) => void;
}

/** Grows when a fault is told otherwise: what an earlier application wrote is not read. */
const SHAPE = 3;

/**
 * One key per cell: the tabs of a record share the shelf, and neither takes away what the other put
 * there. A browser that keeps nothing only loses them with the tab.
 */
export function createDraftShelf(
  storage: Storage | undefined,
  year: string,
  finess: string,
): DraftShelf {
  const prefix = `millesime.a-corriger.${SHAPE}.${year}.${finess}.`;
  /** As this tab found or wrote them. */
  let ours: ReadonlyMap<string, string> = new Map();
  const read = () => {
    const names = quietly(() => Object.keys(storage ?? {})) ?? [];
    const found = names.flatMap((name): (readonly [string, Draft])[] => {
      if (!name.startsWith(prefix)) return [];
      const draft = quietly(() => readDraft(storage?.getItem(name)));
      return draft === undefined ? [] : [[name.slice(prefix.length), draft]];
    });
    ours = asWritten(new Map(found));
    return new Map(found);
  };
  const write = (drafts: ReadonlyMap<string, Draft>) => {
    const written = asWritten(drafts);
    for (const [cell, text] of written) {
      if (ours.get(cell) !== text) quietly(() => storage?.setItem(prefix + cell, text));
    }
    for (const [cell, text] of ours) {
      // Another tab may have put another text there.
      if (written.has(cell) || quietly(() => storage?.getItem(prefix + cell)) !== text) continue;
      quietly(() => storage?.removeItem(prefix + cell));
    }
    ours = written;
  };
  return { read, write };
}

function asWritten(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, string> {
  const written = [...drafts].map(([cell, { text, fault }]) => {
    return [cell, JSON.stringify({ text, fault })] as const;
  });
  return new Map(written);
}

function readDraft(text: string | null | undefined): Draft | undefined {
  const found: Partial<Draft> | null = JSON.parse(text ?? "null");
  if (!found?.text || !found.fault) return undefined;
  return { text: found.text, fault: found.fault, settled: true };
}

function quietly<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
